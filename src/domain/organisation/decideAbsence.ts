import { addDays, type IsoDate } from '../calendar/isoDate.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { absenceOf } from './absence.ts';
import type { Absence } from './office.ts';
import type { OrganisationToday } from './organisation.ts';
import { overlaps } from './overlaps.ts';

/** Why a stretch of absence makes no sense. */
export type AbsenceRefusal =
  | { readonly code: 'date-in-past'; readonly field: 'from' | 'to' }
  | { readonly code: 'to-before-from'; readonly field: 'to' };

/**
 * A stretch of absence as somebody says it: not of a time that is over, and it ends no earlier than it begins. Who is
 * away now stays away: a holiday to come that meets what runs goes on from it, and never brings him back before; told in the other order
 * as well.
 *
 * @param absence - both days inclusive; without `to` nobody knows when it ends.
 * @see experience.md §3 (absence)
 */
export function decideAbsence(
  absence: Absence,
  { absences, today }: Pick<OrganisationToday, 'absences' | 'today'>,
): Outcome<Absence, AbsenceRefusal> {
  const { from, to } = absence;
  if (to !== undefined && to < from) return refuse({ code: 'to-before-from', field: 'to' });
  if (to !== undefined && to < today) return refuse({ code: 'date-in-past', field: 'to' });
  // A stretch that runs may be told again with another end.
  const runs = absences.some((one) => one.person === absence.person && one.from === from);
  if (from < today && !runs) return refuse({ code: 'date-in-past', field: 'from' });
  const running = absences.find(
    (one) => one.person === absence.person && one.from <= today && overlaps(one, absence),
  );
  if (from > today && running) return accept(goingOn(running, absence));
  const coming = absences.find(
    (one) => one.person === absence.person && one.from > today && overlaps(one, absence),
  );
  return accept(from <= today && coming ? goingOn(absence, coming) : absence);
}

const goingOn = (running: Absence, { to }: Absence): Absence => {
  const { to: end, ...stretch } = running;
  return end === undefined || to === undefined ? stretch : { ...stretch, to: to > end ? to : end };
};

/**
 * The same absence, over: yesterday was its last day. One that begins today or later never was. `undefined`
 * where nobody said that he is away, or will be.
 *
 * @param from - first day of the stretch that is meant; absent is the one that runs.
 */
export function endedAbsence(
  person: PersonId,
  from: IsoDate | undefined,
  organisation: Pick<OrganisationToday, 'absences' | 'today'>,
): Absence | undefined {
  const { absences, today } = organisation;
  const meant =
    from === undefined
      ? absenceOf(person, { ...organisation, holders: [] })
      : absences.find((one) => one.person === person && one.from === from);
  if (meant === undefined || (meant.to !== undefined && meant.to < today)) return undefined;
  const before = meant.from > today ? meant.from : today;
  return { ...meant, to: addDays(before, -1) };
}
