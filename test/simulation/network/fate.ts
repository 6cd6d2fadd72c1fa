import type { Chance } from '../chance.ts';
import type { Call } from './call.ts';

/** What becomes of one request. */
export interface Fate {
  /** Milliseconds under way; longer than a time limit means: carried out after nobody waits any more. */
  readonly there: number;
  readonly back: number;
  readonly what:
    | 'carried'
    /** Carried out twice, as by a proxy; the second answer comes back. */
    | 'twice'
    | 'refused-429'
    | 'refused-503'
    | 'timeout-before'
    | 'timeout-after'
    | 'broken-before'
    | 'broken-after'
    /** Carried out, and nobody ever answers. */
    | 'unanswered';
  /** The instance dies when the request arrives; `before`: it never arrives. */
  readonly kills?: 'before' | 'after';
  /** The instance stands still from now on, for so many milliseconds. */
  readonly stallsMs?: number;
}

/** How bad a run is, 0 is none. */
export interface Weather {
  readonly faults: number;
  readonly deaths: number;
  readonly stalls: number;
  readonly slowness: number;
}

export const calm: Weather = { faults: 0, deaths: 0, stalls: 0, slowness: 0 };

/** The weather of one run: from nearly calm to a bad day. */
export const weatherOf = (chance: Chance): Weather => ({
  faults: chance.pick([0.1, 0.5, 1, 1, 2]),
  deaths: chance.pick([0, 1, 1, 3]),
  stalls: chance.pick([0, 1, 1, 3]),
  slowness: chance.pick([0, 1, 1, 2]),
});

const shares: readonly (readonly [Fate['what'], number])[] = [
  ['twice', 0.012],
  ['refused-429', 0.012],
  ['refused-503', 0.008],
  ['timeout-before', 0.01],
  ['timeout-after', 0.015],
  ['broken-before', 0.01],
  ['broken-after', 0.015],
  ['unanswered', 0.006],
];

/** Minutes for which an instance stands still; the lease lasts two. */
const stallMinutes = [0.2, 1, 1.5, 2.2, 3, 10, 90];

export function fateOf(call: Call, weather: Weather, chance: Chance): Fate {
  // Business time stands outside the protocol: in the real world it is the clock of the machine.
  if (call.kind === 'clock') return { there: 1, back: 1, what: 'carried' };
  const slow = chance.happens(0.02 * weather.slowness);
  const there =
    slow && chance.happens(0.5) ? chance.between(2_000, 40_000) : chance.between(5, 150);
  const back = slow ? chance.between(500, 25_000) : chance.between(5, 200);
  const writes = call.method !== 'GET';
  const kills = chance.happens((writes ? 0.004 : 0.0007) * weather.deaths);
  const stalls = chance.happens((writes ? 0.006 : 0.001) * weather.stalls);
  return {
    there,
    back,
    what: whatOf(weather.faults, chance),
    ...(kills ? { kills: chance.pick(['before', 'after', 'after'] as const) } : {}),
    ...(stalls ? { stallsMs: chance.pick(stallMinutes) * 60_000 } : {}),
  };
}

function whatOf(faults: number, chance: Chance): Fate['what'] {
  let left = chance.next();
  for (const [what, share] of shares) {
    left -= share * faults;
    if (left < 0) return what;
  }
  return 'carried';
}
