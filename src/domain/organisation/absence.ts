import type { PersonId } from '../complaint/kenmerk.ts';
import type { Absence } from './office.ts';
import type { OrganisationToday } from './organisation.ts';

/** The absence of that person that covers today; of several the one that lasts longest. */
export function absenceOf(
  person: PersonId,
  { absences, today }: OrganisationToday,
): Absence | undefined {
  const now = absences.filter(
    (absence) =>
      absence.person === person &&
      absence.from <= today &&
      (absence.to === undefined || today <= absence.to),
  );
  return now.find(({ to }) => to === undefined) ?? now.toSorted(latestFirst)[0];
}

const latestFirst = (one: Absence, other: Absence): number =>
  String(one.to) < String(other.to) ? 1 : -1;
