import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { settleBefore } from './askDates.ts';
import { someone } from './asking.ts';
import type { Ask, Stage } from './codes.ts';
import type { Circumstances } from './context.ts';
import { presentSettlement } from './facts/cycle.ts';
import { coordinatorFor } from './people.ts';
import { signerFor } from './signerFor.ts';
import { stageOf } from './stage.ts';
import { standInFor } from './standInFor.ts';

/** Working days in which two reminders had no answer, and those before the end of the term. */
const TALK_LIES_FOR = 11;
const TALK_BEFORE_END = 2;

/** Here the coordinator is asked as coordinator, and not as who handles it or reads along. */
const coordinating: ReadonlySet<Stage> = new Set([
  'nieuw',
  'te-bespreken',
  'akkoord-gevraagd',
  'brief-wacht',
]);

/**
 * Everybody of whom it is asked, with those who may do it as well because it lies still: what the coordinator
 * should do, the substitute; the talk with the team that nobody has and the letter that nobody sends, whoever
 * coordinates, and in the last days who signed that letter.
 *
 * @param of - of whom it is asked in the first place.
 * @see experience.md §1, §3
 */
export function withAskedBeside(
  { ask, of }: { readonly ask: Ask; readonly of: readonly PersonId[] },
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] {
  const coordinator = coordinatorFor(complaint, circumstances);
  if (coordinator === undefined || !coordinating.has(stageOf(complaint))) return of;
  const standIn = standInFor(complaint, circumstances);
  const asksCoordinator =
    (ask === 'bespreek-met-team' && talkIsLate(complaint, circumstances)) ||
    (ask === 'verstuur-brief' && standIn !== undefined);
  const all = [
    ...of,
    ...(asksCoordinator ? [coordinator] : []),
    ...(ask === 'verstuur-brief' ? someone(signerFor(complaint, circumstances)) : []),
  ];
  return [...new Set(standIn !== undefined && all.includes(coordinator) ? [...all, standIn] : all)];
}

const talkIsLate = (complaint: Complaint, circumstances: Circumstances): boolean => {
  const { time, calendar } = circumstances;
  const settled = presentSettlement(complaint)?.on;
  const last = settleBefore(complaint, circumstances);
  return (
    addWorkingDays(last, -TALK_BEFORE_END, calendar) <= time.today ||
    (settled !== undefined && addWorkingDays(settled, TALK_LIES_FOR, calendar) <= time.today)
  );
};
