import type { Profile } from '../procedure/profile.ts';
import { courseFrom, type Course, type Start } from './events/course.ts';
import type { TermEvent } from './events/event.ts';
import { inOrder } from './events/inOrder.ts';
import { judgeEvent } from './events/judgeEvent.ts';
import type { EventRemark } from './events/remark.ts';
import { statusOf, type ClockStatus } from './events/statusOf.ts';
import type { TermFacts } from './facts.ts';
import type { ReadTerm } from './readTerm.ts';
import type { TermRules } from './rules.ts';
import type { Term } from './term.ts';
import { termReaders, type TermReader } from './termReaders.ts';
import { afdoening } from './verdaging.ts';

/** What the clock counts by. */
export interface ClockRules extends TermRules {
  readonly profile: Pick<Profile, 'terms' | 'retentionYears'>;
}

/** An event with the answer whether it counts, and what is to be said of it. */
export interface JudgedEvent {
  readonly event: TermEvent;
  readonly valid: boolean;
  /** Why it does not count, or what to know although it does. */
  readonly remark?: EventRemark;
}

/** Everything the clock says about a complaint. */
export interface ClockReading {
  /** Every term of the procedure, in the order in which they are shown; what cannot be known says why. */
  readonly terms: readonly ReadTerm[];
  /** In the order in which they came in. */
  readonly events: readonly JudgedEvent[];
  readonly status: ClockStatus;
}

/** The same with terms that are worked out when they are asked for. */
export interface ClockRun extends Omit<ClockReading, 'terms'> {
  readonly readers: readonly TermReader[];
}

/**
 * All terms of a complaint from its events, in one pass; what was corrected counts as never having happened.
 *
 * An event that cannot be is refused with its reason and leaves the other terms as they are.
 *
 * @param events - in any order; those of one day as they happened.
 * @see requirements K2, K3; law.md §9
 *
 * @example
 * readClock({ received: isoDate('2026-02-23'), accused: true }, [], { profile: emmen, calendar })
 * //=> afdoening: nominaal '2026-04-06', telaatNa '2026-04-07'
 */
export function readClock(
  start: Start,
  events: readonly TermEvent[],
  rules: ClockRules,
): ClockReading {
  const { readers, ...rest } = runClock(start, events, rules);
  return { terms: readers.map(({ read }) => read()), ...rest };
}

/** The same for whoever keeps terms by their key and need not have each worked out again. */
export function runClock(start: Start, events: readonly TermEvent[], rules: ClockRules): ClockRun {
  const { course, lastOn, judged } = runThrough(start, events, rules);
  return {
    readers: termReaders(course.facts, rules),
    events: events.map(judged),
    status: statusOf(course, lastOn),
  };
}

/** Answers "what if we extend, or engage the committee, today?": whether it would count, and the settling term it would give. */
export function whatIf(
  start: Start,
  { events, then }: { readonly events: readonly TermEvent[]; readonly then: TermEvent },
  rules: TermRules,
): { readonly judged: JudgedEvent; readonly term: Term } {
  const { course, judged } = runThrough(start, [...events, then], rules);
  return { judged: judged(then, events.length), term: afdoening(course.facts, rules) };
}

/** What the events together make of the terms; what does not count leaves them as they are. */
export const courseThrough = (
  start: Start,
  events: readonly TermEvent[],
  rules: TermRules,
): TermFacts => runThrough(start, events, rules).course.facts;

interface Run {
  readonly course: Course;
  /** Day of the last event that counts, or of receipt. */
  readonly lastOn: string;
  /** What came of the event at that place of the list. */
  readonly judged: (event: TermEvent, place: number) => JudgedEvent;
}

const runThrough = (start: Start, events: readonly TermEvent[], rules: TermRules): Run => {
  const { happenings, struck } = inOrder(events);
  const remarks = new Map(struck);
  const refused = new Set(struck.keys());
  let course = courseFrom(start);
  let lastOn: string = start.received;
  for (const { event, place } of happenings) {
    const judgement = judgeEvent(course, event, rules);
    const remark = judgement.ok ? judgement.value.remark : judgement.refusal;
    if (remark) remarks.set(place, remark);
    if (judgement.ok) {
      course = judgement.value.course;
      lastOn = event.on;
    } else refused.add(place);
  }
  const judged = (event: TermEvent, place: number): JudgedEvent => {
    const remark = remarks.get(place);
    return { event, valid: !refused.has(place), ...(remark && { remark }) };
  };
  return { course, lastOn, judged };
};
