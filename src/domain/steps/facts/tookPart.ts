import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import type { Circumstances } from '../context.ts';
import { barredFrom } from './barred.ts';

/**
 * Somebody had a part in it that may have ended: his card is still there, so he may hear that it is done.
 * Never who may have no part in it at all.
 */
export function tookPart(
  complaint: Complaint,
  person: PersonId,
  known: Pick<Circumstances, 'organisation'>,
): boolean {
  if (barredFrom(complaint, known).has(person)) return false;
  return (
    complaint.assignments.some(({ to }) => to === person) ||
    complaint.verdict.approvals.some(({ by }) => by === person) ||
    complaint.informal?.discussed?.by === person
  );
}
