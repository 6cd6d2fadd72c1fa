import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Nudge } from '../../src/app/ports/delivery.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import { openDelivery } from '../support/openDelivery.ts';
import type { Measure } from '../support/place.ts';
import { ms } from '../support/timed.ts';

const PEOPLE = 500;
/** Between two stretches, as the app itself pauses. */
const PAUSE_MS = 5_000;
const MINUTE_MS = 60_000;

/**
 * Thousands of reminders due at one moment, in a register of its own. Waiting is in simulated time (a send takes
 * 150 ms there); the work is real, and so is the time for which a press would have had to wait for it.
 */
export const nudges: Measure = async ({ effort }) => {
  const count = Math.round(10_000 * effort);
  const place = await openDelivery({ perMinute: 10, sendMs: 150 });
  const due = Array.from({ length: count }, (_, nth): Nudge => dueNudge(nth, count));
  const order = new Map(due.map(({ key }, nth) => [key, nth]));

  const held = monitorEventLoopDelay({ resolution: 5 });
  held.enable();
  const began = performance.now();
  const startedMs = place.nowMs();
  let stretches = 0;
  for (let left = due.length; left > 0; stretches += 1) {
    left = await place.delivery.nudge(due, place.time);
    if (left > 0) place.pass(PAUSE_MS);
  }
  const realMs = performance.now() - began;
  held.disable();

  const sent = place.sent();
  const keys = await place.keys();
  place.close();
  const most = Math.max(...[...byPerson(sent)].map(mostInAMinute));
  const late = keys.filter((key, at) => Math.abs((order.get(key) ?? 0) - at) > PEOPLE).length;
  const wait = held.percentile(99) / 1e6;
  const complete = new Set(keys).size === count && sent.length === count;
  return [
    {
      what: `${count} reminders due at one moment, ${PEOPLE} people`,
      limit: 'all, once, in order of urgency, ≤ 10 a minute each; presses go on',
      measured: `${sent.length} sent in ${ms(place.nowMs() - startedMs)} of simulated time and ${stretches} stretches; most in a minute to one person ${most}; ${late} further from their place than one turn of everybody; ${ms(realMs / count)} of real time each; the loop was held p99 ${ms(wait)}, at most ${ms(held.max / 1e6)}`,
      reached: complete && most <= 10 && late === 0,
      plain: '—',
      ratio: '—',
    },
  ];
};

/** The most urgent first, as a round gives them; everybody has as many. */
const dueNudge = (nth: number, count: number): Nudge => {
  const to = `persoon-${nth % PEOPLE}` as PersonId;
  const day = 1 + Math.floor((nth / count) * 28);
  return {
    key: `toets-${nth}/afdoening/2026-03-16/${to}`,
    kind: 'termijn-nadert',
    to,
    by: isoDate(`2026-03-${String(day).padStart(2, '0')}`),
  };
};

interface Sent {
  readonly to: string;
  readonly atMs: number;
}

const byPerson = (sent: readonly Sent[]): Iterable<readonly number[]> => {
  const moments = new Map<string, number[]>();
  for (const { to, atMs } of sent) moments.set(to, [...(moments.get(to) ?? []), atMs]);
  return moments.values();
};

const mostInAMinute = (moments: readonly number[]): number =>
  Math.max(
    ...moments.map((from) => moments.filter((at) => at >= from && at < from + MINUTE_MS).length),
  );
