import type { Complaint } from '../../domain/complaint/complaint.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import type { Due } from './due.ts';

/**
 * While somebody is away nothing about a term goes silent: the coordinator hears it in his place.
 *
 * @see experience.md §3 (absence)
 */
export function insteadOf(due: Due, complaint: Complaint, circumstances: Circumstances): Due {
  const { onCard: _onHisCard, kind, to, ...rest } = due;
  if (kind !== 'termijn-nadert' && kind !== 'wat-nu' && kind !== 'stilte') return due;
  if (absenceOf(to, circumstances.organisation) === undefined) return due;
  const coordinator = coordinatorFor(complaint, circumstances);
  return coordinator === undefined || coordinator === to
    ? due
    : { ...rest, kind: 'termijn-escalatie', to: coordinator, why: 'afwezig' };
}
