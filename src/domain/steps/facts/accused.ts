import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import { accusedPersons } from '../../matrix/accusedPersons.ts';
import type { AccusedKind } from '../../organisation/office.ts';
import type { Circumstances } from '../context.ts';

type Known = Pick<Circumstances, 'organisation'>;

const nobodyInParticular: readonly AccusedKind[] = [
  'college',
  'gemeenteraad',
  'werkgeverscommissie',
  'commissie-bezwaar',
  'gemeenschappelijke-regeling',
  'geen-persoon',
  'onbekend',
];

/** Account of the person complained about, where it is known or follows from the office. */
export function accusedPerson(
  { registration }: Complaint,
  { organisation }: Known,
): PersonId | undefined {
  return accusedPersons(registration.accused, organisation)[0];
}

/**
 * A concrete person is complained about, with or without account: he is told, gets the copy and is heard.
 *
 * @see Awb art. 9:9, art. 9:10 lid 1
 */
export function isAboutAPerson(complaint: Complaint, known: Known): boolean {
  const { kind, name } = complaint.registration.accused;
  if (accusedPerson(complaint, known) !== undefined) return true;
  return name !== undefined && !nobodyInParticular.includes(kind);
}
