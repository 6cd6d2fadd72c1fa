import type { BusinessClock } from './businessClock.ts';
import { stopsBetween } from './stopsBetween.ts';

export type Travelled =
  | { readonly ok: true; readonly rounds: number; readonly failed: number }
  | { readonly ok: false; readonly reason: 'backward' | 'too-far' | 'under-way' };

/** Moves business time forward, running the app's rounds on the way. */
export type TimeTravel = (to: Date) => Promise<Travelled>;

const farthestInMilliseconds = 400 * 86_400_000;

/**
 * One journey at a time; each round ends before the clock goes on.
 *
 * A round that fails is counted and does not stop the journey: the next round repairs
 * what it left.
 *
 * @param runRound - true when the app did its round.
 */
export function createTimeTravel(
  clock: BusinessClock,
  runRound: () => Promise<boolean>,
): TimeTravel {
  let underWay = false;
  return async (to) => {
    const from = clock.now();
    if (to < from) return { ok: false, reason: 'backward' };
    if (to.getTime() - from.getTime() > farthestInMilliseconds)
      return { ok: false, reason: 'too-far' };
    if (underWay) return { ok: false, reason: 'under-way' };
    underWay = true;
    try {
      const stops = [...stopsBetween(from, to), to];
      let failed = 0;
      for (const stop of stops) {
        clock.moveTo(stop);
        if (!(await runRound())) failed += 1;
      }
      return { ok: true, rounds: stops.length, failed };
    } finally {
      underWay = false;
    }
  };
}
