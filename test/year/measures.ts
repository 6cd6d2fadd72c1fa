import type { Role } from './cast.ts';
import type { Counted, Ended, Lived } from './tally.ts';

/** What is printed of a year. */
export interface Measures {
  readonly complaints: number;
  readonly inTime: number;
  readonly open: number;
  readonly verdaagd: number;
  readonly medianDays: number;
  readonly messages: number;
  readonly perClosed: number;
  /** Messages of one person in a week, of those who hold that role: median and 95th percentile. */
  readonly perWeek: Readonly<Record<Role, readonly [number, number]>>;
  /** Escalations, own cards and lines of digests alike. */
  readonly escalations: number;
  /** Days on which somebody got more than one message while nothing of it was due that day. */
  readonly crowdedDays: number;
  readonly personDays: number;
  /** Messages to the behandelaar about his complaint: mean and 95th percentile. */
  readonly formal: readonly [number, number];
  readonly informal: readonly [number, number];
  readonly approver: readonly [number, number];
  /** Messages to a coordinator on a working day, both coordinators together: mean and 95th percentile. */
  readonly coordinatorADay: readonly [number, number];
}

const workingDaysOfYear = 253;
const weeksOfYear = 52;

export function measuresOf({ complaints, messages, roles }: Lived): Measures {
  const year = messages.filter(({ day }) => day < endOf(messages));
  const closed = complaints.filter(({ ended }) => ended !== undefined);
  const days = closed.map((one) => one.days ?? 0).toSorted((a, b) => a - b);
  const own = (one: Ended, role: Role): number => shareOf(messages, one, role);
  const formal = complaints.filter(({ fate }) => fate.route === 'formeel');
  const informal = complaints.filter(({ fate }) => fate.route === 'informeel');
  const people = (role: Role): readonly string[] =>
    [...roles].flatMap(([person, his]) => (his === role ? [person] : []));
  return {
    complaints: complaints.length,
    inTime: closed.filter(({ ended, lastDay }) => (ended ?? '') <= lastDay).length,
    open: complaints.length - closed.length,
    verdaagd: complaints.filter((one) => one.verdaagd).length,
    medianDays: days[days.length >> 1] ?? 0,
    messages: messages.length,
    perClosed: messages.length / Math.max(1, closed.length),
    perWeek: Object.fromEntries(
      [...new Set(roles.values())].map((role) => [role, perWeek(year, people(role))]),
    ) as Measures['perWeek'],
    escalations: messages.reduce((sum, one) => sum + one.escalations, 0),
    ...crowded(messages),
    formal: meanAnd95(formal.map((one) => own(one, 'teamleider'))),
    informal: meanAnd95(informal.map((one) => own(one, 'teamleider'))),
    approver: meanAnd95(formal.map((one) => own(one, 'approver'))),
    coordinatorADay: meanAnd95(perDay(year, people('coordinator'))),
  };
}

/** The first day of the year after the one in which the complaints came. */
const endOf = (messages: readonly Counted[]): string => {
  const year = Number(messages[0]?.day.slice(0, 4) ?? 0);
  return `${year + 1}-01-01`;
};

/** Messages to somebody in that role about a complaint; of a digest, its line's share. */
const shareOf = (messages: readonly Counted[], { kenmerk }: Ended, role: Role): number =>
  messages.reduce(
    (sum, one) =>
      one.role === role && one.kenmerken.includes(kenmerk) ? sum + 1 / one.kenmerken.length : sum,
    0,
  );

function perWeek(
  messages: readonly Counted[],
  people: readonly string[],
): readonly [number, number] {
  const weeks = new Map<string, number>();
  for (const { person, at } of messages) {
    if (!people.includes(person)) continue;
    const key = `${person} ${weekOf(at)}`;
    weeks.set(key, (weeks.get(key) ?? 0) + 1);
  }
  const all = [...weeks.values()];
  const none = Math.max(0, people.length * weeksOfYear - all.length);
  const sorted = [...Array.from({ length: none }, () => 0), ...all].toSorted((a, b) => a - b);
  return [at(sorted, 0.5), at(sorted, 0.95)];
}

const weekMs = 7 * 86_400_000;
const weekOf = (moment: number): number => Math.floor((moment + 3 * 86_400_000) / weekMs);

const perDay = (messages: readonly Counted[], people: readonly string[]): readonly number[] => {
  const days = new Map<string, number>();
  for (const { person, day } of messages) {
    if (!people.includes(person)) continue;
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const none = Math.max(0, workingDaysOfYear - days.size);
  return [...Array.from({ length: none }, () => 0), ...days.values()];
};

function crowded(messages: readonly Counted[]): Pick<Measures, 'crowdedDays' | 'personDays'> {
  const days = new Map<string, Counted[]>();
  for (const one of messages) {
    const key = `${one.person} ${one.day}`;
    days.set(key, [...(days.get(key) ?? []), one]);
  }
  const many = [...days.values()].filter(
    (some) => some.filter(({ reminds }) => reminds).length > 1 && !some.some((one) => one.dueToday),
  );
  return { crowdedDays: many.length, personDays: days.size };
}

const meanAnd95 = (numbers: readonly number[]): readonly [number, number] => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, one) => sum + one, 0) / Math.max(1, sorted.length);
  return [mean, at(sorted, 0.95)];
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
