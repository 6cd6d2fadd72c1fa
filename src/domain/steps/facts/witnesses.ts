import type { Complaint } from '../../complaint/complaint.ts';
import type { OtherPerson } from '../../complaint/other.ts';

/** Everybody beside complainant and employee who has a part in it. */
export const othersOf = ({ others = [] }: Complaint): readonly OtherPerson[] => others;

/**
 * Witnesses who were neither heard nor left out for a reason.
 *
 * @see requirement O43
 */
export function unheardWitnesses(complaint: Complaint): readonly OtherPerson[] {
  return othersOf(complaint).filter(
    ({ role, heard, notHeard }) =>
      role === 'getuige' && heard === undefined && notHeard === undefined,
  );
}
