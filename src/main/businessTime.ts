import { z } from 'zod';
import type { BusinessTime } from '../app/command.ts';
import type { Clock } from '../app/ports/clock.ts';
import { dateIn, toInstant, type Zone } from '../domain/calendar/zone.ts';
import type { Surroundings } from './surroundings.ts';

/** Business time of the real world: the system clock, told in the organisation's zone. */
export const systemClock = (zone: Zone, realNow: () => number): Clock => ({
  businessTime: () => Promise.resolve(told(zone, realNow())),
});

const answer = z.object({ now: z.iso.datetime() });

/**
 * Business time of the local tenant, which stands still until somebody moves it. Asked anew for
 * every command: a clock that is remembered would be wrong after a jump.
 */
export const tenantClock = (
  zone: Zone,
  address: string,
  network: Pick<Surroundings, 'fetch' | 'timeLimit'>,
): Clock => ({
  async businessTime() {
    const response = await network.fetch(address, { signal: network.timeLimit(5_000) });
    const { now } = answer.parse(await response.json());
    return told(zone, Date.parse(now));
  },
});

const told = (zone: Zone, milliseconds: number): BusinessTime => {
  const now = toInstant(milliseconds);
  return { now, today: dateIn(zone, now) };
};
