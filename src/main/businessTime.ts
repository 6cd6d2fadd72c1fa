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
 * every command: a clock that is remembered would be wrong after a jump. Who come while it is being asked
 * share the next answer, which nobody asked for before they came.
 */
export const tenantClock = (
  zone: Zone,
  address: string,
  network: Pick<Surroundings, 'fetch' | 'timeLimit'>,
): Clock => {
  const ask = async (): Promise<BusinessTime> => {
    const response = await network.fetch(address, { signal: network.timeLimit(5_000) });
    const { now } = answer.parse(await response.json());
    return told(zone, Date.parse(now));
  };
  let next: Promise<BusinessTime> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const askAfter = async (before: Promise<unknown>): Promise<BusinessTime> => {
    await before;
    next = undefined;
    return ask();
  };
  return {
    businessTime: () => {
      if (next) return next;
      next = askAfter(last);
      last = next.catch(nobody);
      return next;
    },
  };
};

/** Who asked hears of a failure himself. */
const nobody = (): void => undefined;

const told = (zone: Zone, milliseconds: number): BusinessTime => {
  const now = toInstant(milliseconds);
  return { now, today: dateIn(zone, now) };
};
