import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { escalationOf, type EscalationStep } from '../escalation/escalationOf.ts';
import { settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { stageOf } from './stage.ts';

/**
 * Who has been told by today that a complaint stays lying with whoever was asked to handle it; nobody once
 * the verdict is written.
 *
 * @see experience.md §1 (escalation is its own table)
 */
export function escalatedTo(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly EscalationStep[] {
  const assignment = presentAssignment(complaint);
  const stage = stageOf(complaint);
  if (assignment === undefined || (stage !== 'toegewezen' && stage !== 'in-behandeling')) return [];
  const { organisation, profile, calendar, time } = circumstances;
  const handling = { behandelaar: assignment.to, rule: assignment.rule };
  const planned = settleBefore(complaint, circumstances);
  return escalationOf(complaint, handling, { organisation, profile, calendar, planned }).filter(
    ({ on }) => on <= time.today,
  );
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
