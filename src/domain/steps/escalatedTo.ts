import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { escalationOf, type EscalationStep } from '../escalation/escalationOf.ts';
import { settleBefore } from './askDates.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { managerAskedSince } from './needsAnother.ts';
import { stageOf } from './stage.ts';

/**
 * Who has been told by today that a complaint stays lying with whoever was asked to handle it; nobody once
 * the verdict is written.
 *
 * @see experience.md §1 (escalation is its own table)
 */
export const escalatedTo = (
  complaint: Complaint,
  circumstances: Circumstances,
): readonly EscalationStep[] =>
  escalationSteps(complaint, circumstances).filter(({ on }) => on <= circumstances.time.today);

/**
 * The behandelaar's own manager once another behandelaar is the most useful answer, long before the table comes to
 * him: he knows who can take it on.
 *
 * @see experience.md §1
 */
export function managerForAnother(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  if (managerAskedSince(complaint, circumstances) === undefined) return undefined;
  return escalationSteps(complaint, circumstances).find(({ level }) => level === 'leidinggevende')
    ?.person;
}

/** Whether he was told that it stays lying, by the table or because another behandelaar is wanted. */
export const isToldOfDelay = (
  complaint: Complaint,
  person: PersonId,
  circumstances: Circumstances,
): boolean =>
  managerForAnother(complaint, circumstances) === person ||
  escalatedTo(complaint, circumstances).some(
    (step) => step.level === 'leidinggevende' && step.person === person,
  );

const escalationSteps = (
  complaint: Complaint,
  circumstances: Circumstances,
): readonly EscalationStep[] => {
  const assignment = presentAssignment(complaint);
  const stage = stageOf(complaint);
  if (assignment === undefined || (stage !== 'toegewezen' && stage !== 'in-behandeling')) return [];
  const { organisation, profile, calendar } = circumstances;
  const handling = { behandelaar: assignment.to, rule: assignment.rule };
  const planned = settleBefore(complaint, circumstances);
  return escalationOf(complaint, handling, { organisation, profile, calendar, planned });
};
