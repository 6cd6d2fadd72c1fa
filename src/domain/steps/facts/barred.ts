import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import { barredFrom as barredBy, type Bar } from '../../matrix/barred.ts';
import { questionOf } from '../../matrix/question.ts';
import type { Circumstances } from '../context.ts';

/**
 * Everybody who may have no part in handling this complaint, and why: accused, complainant or involved.
 *
 * @see Awb art. 9:7 lid 1
 */
export function barredFrom(
  complaint: Complaint,
  { organisation }: Pick<Circumstances, 'organisation'>,
): ReadonlyMap<PersonId, Bar> {
  return barredBy(questionOf(complaint), organisation);
}
