import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import type { Role } from '../codes.ts';
import type { Circumstances } from '../context.ts';
import { barredFrom } from './barred.ts';
import { keeperOf, promisesOf } from './promises.ts';
import { questionsOf } from './questions.ts';

/**
 * Roles somebody had in which he was asked something, also when they have ended: his card is still there,
 * so he may hear that it is done. None for who may have no part in it.
 */
export function pastRoles(
  complaint: Complaint,
  person: PersonId,
  known: Pick<Circumstances, 'organisation'>,
): readonly Role[] {
  if (barredFrom(complaint, known).has(person)) return [];
  const had: readonly (readonly [Role, boolean])[] = [
    ['voorgesteld', complaint.assignments.some(({ to }) => to === person)],
    ['behandelaar', complaint.assignments.some(({ to, accepted }) => accepted && to === person)],
    ['goedkeurder', complaint.verdict.approvals.some(({ by }) => by === person)],
    ['gevraagd', questionsOf(complaint).some(({ to }) => to.includes(person))],
    ['toezegger', promisesOf(complaint).some((promise) => keeperOf(promise) === person)],
    ['teamleider', complaint.informal?.discussed?.by === person],
  ];
  return had.flatMap(([role, was]) => (was ? [role] : []));
}
