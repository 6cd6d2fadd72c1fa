import type { PersonId } from '../complaint/kenmerk.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import { accusedPersons, perhapsMeant } from './accusedPersons.ts';
import type { MatrixQuestion } from './question.ts';

/** Why somebody has no part in handling this complaint. */
export type Bar = 'is-beklaagde' | 'is-klager' | 'zelf-betrokken';

/**
 * Everybody who has to do with the complaint himself, with the strongest reason: accused, then complainant, then involved.
 *
 * @see Awb art. 9:7 lid 1, art. 2:4
 */
export function barredFrom(
  { accused, klager, involved, declined }: MatrixQuestion,
  organisation: OrganisationToday,
): ReadonlyMap<PersonId, Bar> {
  const recused = declined.filter(({ code }) => code === 'zelf-betrokken');
  // One of them is accused, and nobody judges himself: until it is said who, none of them has a part in it.
  const perhaps = accused.flatMap((one) => perhapsMeant(one, organisation));
  return new Map<PersonId, Bar>([
    ...[...perhaps, ...involved, ...recused.map(({ person }) => person)].map(
      (person) => [person, 'zelf-betrokken'] as const,
    ),
    ...(klager.personId === undefined ? [] : [[klager.personId, 'is-klager'] as const]),
    ...accused
      .flatMap((one) => accusedPersons(one, organisation))
      .map((person) => [person, 'is-beklaagde'] as const),
  ]);
}
