import { addWorkingDays } from '../calendar/workingDays.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { escalationOf, type EscalationStep } from '../escalation/escalationOf.ts';
import { settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { nobodyWorksSince } from './nobodyWorksSince.ts';
import { stageOf } from './stage.ts';

/** Working days in which neither coordinator gave it to somebody else. */
const MANAGER_AFTER = 3;

/** Who was told, and whether that is because nobody works on it and nobody who coordinates does anything about that. */
export interface Escalated extends EscalationStep {
  readonly stuck?: true;
}

/**
 * Who has been told by today that a complaint stays lying with whoever was asked to handle it; nobody once
 * the verdict is written. The manager of the table hears it earlier as well where nobody works on it and neither coordinator did anything about that.
 *
 * @see experience.md §1 (escalation is its own table); docs/decisions/0039
 */
export function escalatedTo(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly Escalated[] {
  const assignment = presentAssignment(complaint);
  const stage = stageOf(complaint);
  if (assignment === undefined || (stage !== 'toegewezen' && stage !== 'in-behandeling')) return [];
  const { organisation, profile, calendar, time } = circumstances;
  const handling = { behandelaar: assignment.to, rule: assignment.rule };
  const planned = settleBefore(complaint, circumstances);
  const since = nobodyWorksSince(complaint, circumstances);
  const stuckOn = since && addWorkingDays(since, MANAGER_AFTER, calendar);
  return escalationOf(complaint, handling, { organisation, profile, calendar, planned })
    .flatMap((step): readonly Escalated[] =>
      step.level === 'leidinggevende' && stuckOn !== undefined && stuckOn < step.on
        ? [{ ...step, on: stuckOn, stuck: true }, step]
        : [step],
    )
    .filter(({ on }) => on <= time.today);
}

/** Whether he was told, as manager of who handles it, that it stays lying. */
export const isToldOfDelay = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean =>
  escalatedTo(complaint, circumstances).some(
    (step) => step.level === 'leidinggevende' && step.person === person,
  );
