import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { addWorkingMinutes, hoursOn, type WorkingHours } from '../calendar/workingTime.ts';
import { instantOf } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { NoticeKind, OwedNotice } from '../complaint/notice.ts';
import { askFor } from './ask.ts';
import type { Circumstances } from './context.ts';

/** Work that somebody is asked to do, of which several stand on one card with a line each. */
const work: ReadonlySet<NoticeKind> = new Set([
  'bel-eerst',
  'opnieuw-toewijzen',
  'brief-versturen',
  'wil-jij-behandelen',
  'bespreken',
  'lees-mee',
  'lees-en-beslis',
  'kies-beslisser',
  'nabespreken',
  'nazorg',
]);

/** Nobody waits for it today: after the letter there is no term any more. */
const withTheMorning: ReadonlySet<NoticeKind> = new Set(['nazorg']);

/** Whether this is work that may be told together with other work. */
export const isWork = (kind: NoticeKind): boolean => work.has(kind);

/** Work that somebody was told of, or is to be told of. */
export interface Arrived {
  readonly kenmerk: string;
  /** When it was told, or will be. */
  readonly at: Instant;
}

/** A notice of a decision, who decided, and what else arrived with the same person. */
export interface Arriving {
  readonly notice: OwedNotice;
  readonly by: PersonId;
  readonly before: readonly Arrived[];
  /** Minutes of working time in which what arrives is one message. */
  readonly minutes: number;
}

/**
 * The moment until which new work waits, to be told together with what else arrives; `undefined` when it goes at
 * once. The first goes at once; what follows within half an hour of working time waits until that is over. Outside
 * working hours everything waits until the organisation opens.
 *
 * At once goes what is due today, what the receiver brought about himself, and what follows in a complaint of which he
 * was just told.
 *
 * @see experience.md §3 (work arriving within 30 minutes is one card)
 */
export function togetherAt(
  { notice: { kind, to, dueAt }, by, before, minutes }: Arriving,
  complaint: Complaint,
  circumstances: Circumstances,
): Instant | undefined {
  const { time, profile, calendar } = circumstances;
  if (!isWork(kind) || to === by || dueAt !== undefined) return undefined;
  const asking = askFor(complaint, to, circumstances);
  if (!asking.of.includes(to)) return undefined;
  const inHours = { hours: profile.hold.hours, calendar };
  const opens = addWorkingMinutes(time.now, 0, inHours);
  if (opens > time.now) return opens;
  if (minutes === 0 || asking.date <= time.today) return undefined;
  if (withTheMorning.has(kind)) return morningAfter(time.today, inHours);
  const lately = before
    .map(({ kenmerk, at }) => ({ kenmerk, until: addWorkingMinutes(at, minutes, inHours), at }))
    .filter(({ until }) => until > time.now);
  const told = lately.filter(({ at }) => at <= time.now);
  if (told.some(({ kenmerk }) => kenmerk === complaint.kenmerk)) return undefined;
  // What waits for the morning keeps nothing else.
  const soon = addWorkingMinutes(time.now, minutes, inHours);
  const waiting = lately.find(({ at }) => at > time.now && at <= soon);
  return (
    waiting?.at ??
    told
      .map(({ until }) => until)
      .toSorted()
      .at(-1)
  );
}

const morningAfter = (
  today: IsoDate,
  { hours, calendar }: { readonly hours: WorkingHours; readonly calendar: Calendar },
): Instant => {
  const day = addWorkingDays(today, 1, calendar);
  return instantOf(hours.zone, day, hoursOn(hours, day).opens);
};
