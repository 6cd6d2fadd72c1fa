type Headers = Readonly<Record<string, string>>;

/** What was spent in the last minute, and of how much. */
export interface RuState {
  readonly used: number;
  /** Absent while nobody has said how much there is. */
  readonly limit?: number;
  /** Milliseconds that calls were held back since the start. */
  readonly slowedMs: number;
}

/** Books what the calls of this process cost, and spreads them when the budget of the minute runs low. */
export interface RuLedger {
  /** Books a call that goes out now; answers how many milliseconds it has to wait first. */
  readonly book: (ru: number) => number;
  /** Takes over what an answer says of the budget, which all instances share. */
  readonly heed: (headers: Headers) => void;
  readonly state: () => RuState;
}

const minuteMs = 60_000;
/** From here on Graph tells what is left, and from here on we go slower. */
const slowFrom = 0.8;
/** A person may be waiting; after this Graph itself may refuse. */
const longestWaitMs = 10_000;

interface Told {
  readonly remaining: number;
  readonly resetAt: number;
}

/**
 * A ledger over a sliding minute. What is left of the last fifth of the budget is divided over the time
 * until it is renewed, so that it is never used up by one burst.
 *
 * @param perMinute - resource units; absent: only what answers tell counts.
 * @see graph-contract.md §3, §10.71-73
 */
export function createRuLedger(now: () => number, perMinute?: number): RuLedger {
  let limit = perMinute;
  let told: Told | undefined;
  let nextTurn = -Infinity;
  let slowedMs = 0;
  let sum = 0;
  const spent: { readonly at: number; readonly ru: number }[] = [];

  const forget = (): void => {
    while (spent[0] && spent[0].at <= now() - minuteMs) sum -= spent.shift()?.ru ?? 0;
    if (told && told.resetAt <= now()) told = undefined;
  };
  const used = (): number =>
    Math.max(sum, told && limit !== undefined ? limit - told.remaining : 0);

  const turn = (ru: number): number => {
    if (limit === undefined || used() < limit * slowFrom) return 0;
    const left = Math.max(limit - used(), ru);
    const at = Math.max(now(), nextTurn);
    nextTurn = at + ((renewedAt(limit * slowFrom) - now()) * ru) / left;
    return Math.min(at - now(), longestWaitMs);
  };

  /** When so much of the last minute is forgotten that nobody has to wait any more. */
  const renewedAt = (enough: number): number => {
    let still = sum;
    const last = spent.find(({ ru }) => (still -= ru) < enough);
    return Math.max(told?.resetAt ?? 0, (last?.at ?? now()) + minuteMs);
  };

  return {
    book: (ru) => {
      if (ru === 0) return 0;
      forget();
      const wait = turn(ru);
      spent.push({ at: now() + wait, ru });
      sum += ru;
      if (told) told = { ...told, remaining: told.remaining - ru };
      slowedMs += wait;
      return wait;
    },
    heed: (headers) => {
      const { limit: said, remaining, reset } = budgetIn(headers);
      if (said !== undefined) limit = said;
      if (remaining !== undefined && reset !== undefined)
        told = { remaining, resetAt: now() + reset * 1_000 };
    },
    state: () => {
      forget();
      return {
        used: used(),
        ...(limit !== undefined && { limit }),
        slowedMs: Math.round(slowedMs),
      };
    },
  };
}

const budgetIn = (headers: Headers) => ({
  limit: numberIn(headers['ratelimit-limit']),
  remaining: numberIn(headers['ratelimit-remaining']),
  reset: numberIn(headers['ratelimit-reset']),
});

/** The draft allows more behind the number; only the number counts. */
function numberIn(text: string | undefined): number | undefined {
  const digits = /^\s*(\d+)/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
