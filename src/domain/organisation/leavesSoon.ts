import { addDays } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OrganisationToday } from './organisation.ts';

/** Days ahead, and days away from the first to the last: a working week that begins within two weeks. */
const WITHIN = 14;
const A_WEEK = 4;

/**
 * Whether somebody who is there now is known to be away for a working week or more that begins within two weeks: what
 * he takes up today would soon lie still.
 *
 * @see experience.md §3 (absence)
 */
export const leavesSoon = (
  person: PersonId,
  { absences, today }: Pick<OrganisationToday, 'absences' | 'today'>,
): boolean =>
  absences.some(
    ({ person: who, from, to }) =>
      who === person &&
      from > today &&
      from <= addDays(today, WITHIN) &&
      (to === undefined || to >= addDays(from, A_WEEK)),
  );
