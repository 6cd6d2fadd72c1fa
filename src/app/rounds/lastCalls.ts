import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import { addWorkingDays } from '../../domain/calendar/workingDays.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { askOf } from '../../domain/steps/ask.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import { askedOn } from '../../domain/steps/askedOn.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { extensionDays } from '../../domain/steps/extensionDays.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { permittedSteps } from '../../domain/steps/permitted.ts';
import { standInFor } from '../../domain/steps/standInFor.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { termFactsOf } from '../../domain/terms/facts.ts';
import type { Term } from '../../domain/terms/term.ts';
import { afdoening } from '../../domain/terms/verdaging.ts';
import type { Due } from './due.ts';
import { wasJustAssigned } from './justAsked.ts';

/**
 * The verdict can hardly be there in time, and the term can still be extended: the coordinator is asked to do
 * that the working day after who handles it could, and once more on the last day but one.
 *
 * @see Awb art. 9:11 lid 2; experience.md §2, never 11
 */
export function lastCall(complaint: Complaint, circumstances: Circumstances): readonly Due[] {
  const coordinator = coordinatorFor(complaint, circumstances);
  const before = extensionDays(complaint, circumstances);
  if (coordinator === undefined || before === undefined) return [];
  if (wasJustAssigned(complaint, circumstances)) return [];
  if (!permittedSteps(complaint, coordinator, circumstances).includes('termijn-verlengen'))
    return [];
  const reached = reachedOf(before, complaint, circumstances);
  const { telaatNa, nominaal: nominal } = termOf(complaint, circumstances);
  if (reached === undefined || circumstances.time.today > telaatNa) return [];
  const { days, on } = reached;
  const asks = { code: `verlengen-${days}`, nominal, on, kind: 'termijn-escalatie' } as const;
  return [coordinator, ...standIn(complaint, circumstances)].map((to) => ({ ...asks, to }));
}

/** Working days before the last day of the term: then nobody waits any longer for who was asked before. */
const LAST_CALL = 1;

/**
 * Nothing is left but to talk it over, or to send the letter, and nobody does: the coordinator may as well.
 *
 * @see experience.md §2, never 11
 */
export function lastStep(complaint: Complaint, circumstances: Circumstances): readonly Due[] {
  const coordinator = coordinatorFor(complaint, circumstances);
  const { profile, time } = circumstances;
  const before = profile.escalation.coordinator.workingDaysBefore;
  const reached = reachedOf(before, complaint, circumstances);
  if (coordinator === undefined || reached === undefined) return [];
  if (askOf(complaint, circumstances).of.includes(coordinator)) return [];
  // Who is asked today has the day for it, unless it is the last one.
  const isLast = time.today >= settleBefore(complaint, circumstances);
  if (askedOn(complaint, circumstances) >= time.today && !isLast) return [];
  const kind = stageOf(complaint) === 'brief-wacht' ? 'brief-versturen' : 'termijn-escalatie';
  const { nominaal: nominal } = termOf(complaint, circumstances);
  const { days, on } = reached;
  const asks = { code: `laatste-stap-${days}`, nominal, on, kind } as const;
  return [coordinator, ...standIn(complaint, circumstances)].map((to) => ({ ...asks, to }));
}

/** So many working days before the last day, and once more just before it: which of the two was reached. */
const reachedOf = (
  before: number,
  complaint: Complaint,
  circumstances: Circumstances,
): { readonly days: number; readonly on: IsoDate } | undefined => {
  const last = settleBefore(complaint, circumstances);
  return [before, LAST_CALL]
    .map((days) => ({ days, on: addWorkingDays(last, -days, circumstances.calendar) }))
    .filter(({ on }) => on <= circumstances.time.today)
    .at(-1);
};

const standIn = (complaint: Complaint, circumstances: Circumstances): readonly PersonId[] => {
  const person = standInFor(complaint, circumstances);
  return person === undefined ? [] : [person];
};

const termOf = (complaint: Complaint, circumstances: Circumstances): Term =>
  afdoening(termFactsOf(complaint, circumstances), circumstances);
