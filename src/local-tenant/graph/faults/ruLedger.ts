import { GraphRefusal } from '../http/refusal.ts';

/** Resource units an app may spend; the defaults are those of a tenant with up to 1,000 licences. */
export interface RuBudget {
  readonly perMinute: number;
  readonly perDay: number;
}

export const SMALL_TENANT_BUDGET: RuBudget = { perMinute: 1_250, perDay: 1_200_000 };

export interface RuLedger {
  /** Books the cost; returns the headers of a successful answer, or throws the 429. */
  charge(appId: string, cost: number): Readonly<Record<string, string>>;
  setBudget(budget: RuBudget): void;
}

interface Spending {
  entries: { readonly at: number; readonly cost: number }[];
  minute: number;
  dayStart: number;
  day: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WARN_FROM = 0.8;

export const createRuLedger = (
  now: () => Date,
  start: RuBudget = SMALL_TENANT_BUDGET,
): RuLedger => {
  let budget = start;
  const byApp = new Map<string, Spending>();

  return {
    setBudget: (next) => {
      budget = next;
      // What was spent under another budget does not count against this one.
      byApp.clear();
    },
    charge: (appId, cost) => {
      if (cost === 0) return {};
      const at = now().getTime();
      const spending = forget(
        byApp.get(appId) ?? { entries: [], minute: 0, dayStart: at, day: 0 },
        at,
      );
      byApp.set(appId, spending);

      // Refused calls are booked as well: whoever does not wait waits longer.
      spending.entries.push({ at, cost });
      spending.minute += cost;
      spending.day += cost;
      if (spending.day > budget.perDay)
        throw throttled({ 'Retry-After': seconds(spending.dayStart + DAY_MS - at) });

      const limits = rateLimit({ budget, spending, at });
      if (spending.minute > budget.perMinute) {
        throw throttled({ ...limits, 'Retry-After': limits['RateLimit-Reset'] });
      }
      return spending.minute >= budget.perMinute * WARN_FROM ? limits : {};
    },
  };
};

const forget = (spending: Spending, at: number): Spending => {
  const recent = spending.entries.findIndex((entry) => entry.at > at - MINUTE_MS);
  const gone = recent === -1 ? spending.entries.length : recent;
  if (gone > 0) {
    for (const { cost } of spending.entries.splice(0, gone)) spending.minute -= cost;
  }
  if (at - spending.dayStart >= DAY_MS) Object.assign(spending, { dayStart: at, day: 0 });
  return spending;
};

const rateLimit = ({
  budget,
  spending,
  at,
}: {
  budget: RuBudget;
  spending: Spending;
  at: number;
}) => ({
  'RateLimit-Limit': String(budget.perMinute),
  'RateLimit-Remaining': String(Math.max(0, budget.perMinute - spending.minute)),
  'RateLimit-Reset': seconds(freeAt(budget, spending) - at),
});

/** When enough of the last minute has been forgotten for one more call. */
const freeAt = (budget: RuBudget, spending: Spending): number => {
  let used = spending.minute;
  for (const { at, cost } of spending.entries) {
    used -= cost;
    if (used < budget.perMinute) return at + MINUTE_MS;
  }
  return (spending.entries.at(-1)?.at ?? 0) + MINUTE_MS;
};

const seconds = (milliseconds: number): string =>
  String(Math.max(1, Math.ceil(milliseconds / 1000)));

const throttled = (headers: Record<string, string>): GraphRefusal =>
  new GraphRefusal({
    status: 429,
    code: 'activityLimitReached',
    message: 'The request has been throttled',
    innerCode: 'throttledRequest',
    headers,
  });
