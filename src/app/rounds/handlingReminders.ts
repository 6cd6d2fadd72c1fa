import type { Instant, IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { quietDays, settleBefore } from '../../domain/steps/askDates.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { openRound } from '../../domain/steps/facts/accounts.ts';
import { actedAt } from '../../domain/steps/facts/actedAt.ts';
import { behandelaarOf, presentAssignment } from '../../domain/steps/facts/assignment.ts';
import { lastContactOn } from '../../domain/steps/facts/contacts.ts';
import { maySpeak } from '../../domain/steps/facts/contactRule.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import { wordIsReady } from '../../domain/steps/facts/letters.ts';
import { presentWait } from '../../domain/steps/facts/waiting.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { after, dayOf, every, type Reminder } from './due.ts';
import { hasJustBeenAsked } from './justAsked.ts';

/** A hearing tomorrow, and a record that is missing the day after. */
export const hearings: Reminder = (complaint, circumstances) =>
  stageOf(complaint) === 'in-behandeling'
    ? openHearings(complaint).flatMap(({ id, plannedFor, planned }) => [
        ...(isAhead(plannedFor, planned.at, circumstances)
          ? [
              {
                code: `hoorgesprek-${id}`,
                on: after(plannedFor, -1, circumstances),
                kind: 'wat-nu' as const,
                of: [behandelaarOf(complaint)],
              },
            ]
          : []),
        {
          code: `verslag-${id}`,
          on: after(plannedFor, 1, circumstances),
          kind: 'wat-nu' as const,
          of: [behandelaarOf(complaint)],
        },
      ])
    : [];

// Who plans it on the last working day before it needs no reminder.
const isAhead = (plannedFor: IsoDate, planned: Instant, circumstances: Circumstances): boolean =>
  circumstances.time.today < plannedFor &&
  dayOf(planned, circumstances) < after(plannedFor, -1, circumstances);

/** Nobody spoke with the complainant for too long. */
export const contact: Reminder = (complaint, circumstances) => {
  const behandelaar = behandelaarOf(complaint);
  if (stageOf(complaint) !== 'in-behandeling' || behandelaar === undefined) return [];
  if (hasJustBeenAsked(complaint, behandelaar, circumstances)) return [];
  if (wordIsReady(complaint)) return [];
  // Waiting parks what concerns contact, and nothing that concerns a term.
  const { today } = circumstances.time;
  // At a hearing they will speak.
  if (openHearings(complaint).some(({ plannedFor }) => plannedFor >= today)) return [];
  if (presentWait(complaint, today) || !maySpeak(complaint, behandelaar, today)) return [];
  const { workingDays } = circumstances.profile.nudges.noContact;
  const own = after(lastContactOn(complaint), workingDays, circumstances);
  // Who is told that it lies still hears of the silence on that day, and on no other.
  const still = lying(complaint, circumstances).find(({ on }) => on <= today);
  if (still && own > still.on) return [];
  return [{ code: 'contact', on: still?.on ?? own, kind: 'stilte', of: [behandelaar] }];
};

/**
 * Who handles it did nothing in it for too long, while nobody else keeps it waiting. Each time he does something
 * it begins anew.
 *
 * @see experience.md §3 (a message only when the receiver must do something)
 */
export const lying: Reminder = (complaint, circumstances) => {
  const since = stillSince(complaint, circumstances);
  if (since === undefined) return [];
  const { today } = circumstances.time;
  // From here on the nearness of the term is told.
  const near = Math.max(0, ...circumstances.profile.nudges.termNear.workingDaysBefore);
  if (after(settleBefore(complaint, circumstances), -near, circumstances) <= today) return [];
  const workingDays = quietDays(circumstances.profile);
  return [
    {
      code: 'ligt',
      on: every(workingDays, after(since, workingDays, circumstances), circumstances),
      kind: 'wat-nu',
      of: [behandelaarOf(complaint)],
    },
  ];
};

/**
 * Two reminders and still nothing: whoever coordinates phones, or gives it to somebody else.
 *
 * @see experience.md §1 (escalation is its own table: somebody slow)
 */
export const silent: Reminder = (complaint, circumstances) => {
  const since = stillSince(complaint, circumstances);
  if (since === undefined) return [];
  const workingDays = quietDays(circumstances.profile);
  return [
    {
      code: 'zwijgt',
      on: every(workingDays, after(since, 2 * workingDays + 1, circumstances), circumstances),
      kind: 'termijn-escalatie',
      of: [coordinatorFor(complaint, circumstances), standInFor(complaint, circumstances)],
      why: 'zwijgt',
    },
  ];
};

/** Since when who handles it did nothing, while nobody else keeps it waiting; `undefined` while somebody does. */
const stillSince = (complaint: Complaint, circumstances: Circumstances): IsoDate | undefined => {
  const accepted = presentAssignment(complaint)?.accepted;
  const behandelaar = behandelaarOf(complaint);
  if (stageOf(complaint) !== 'in-behandeling' || behandelaar === undefined) return undefined;
  const { today } = circumstances.time;
  if (presentWait(complaint, today) || openRound(complaint)) return undefined;
  if (openHearings(complaint).some(({ plannedFor }) => plannedFor >= today)) return undefined;
  return [accepted?.at, actedAt(complaint, behandelaar)]
    .filter((at) => at !== undefined)
    .map((at) => dayOf(at, circumstances))
    .toSorted()
    .at(-1);
};
