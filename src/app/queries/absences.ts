import type { AbsencesView, AbsenceView } from '../../contract/absence.ts';
import type { Absence } from '../../domain/organisation/office.ts';
import { mayMarkAbsent } from '../../domain/organisation/mayMarkAbsent.ts';
import { present } from '../../domain/shared/present.ts';
import { barredFrom } from '../../domain/steps/facts/barred.ts';
import type { Actor, BusinessTime } from '../command.ts';
import { lyingStill } from '../rounds/lyingStill.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { personView } from './views.ts';
import { activeRows } from './workItem.ts';

/** Who is away or will be: the person himself, and those of whom he may say so. */
export const absences =
  (deps: Deps) =>
  async (by: Actor): Promise<AbsencesView> => {
    const time = await deps.clock.businessTime();
    const { organisation, profile } = circumstancesOf(deps, deps.procedures.standard, time);
    const { hierarchy } = profile;
    const coming = organisation.absences
      .filter(({ to }) => to === undefined || time.today <= to)
      .toSorted((one, other) => one.from.localeCompare(other.from));
    const viewOf = (absence: Absence) => absenceView(deps, absence, { by, time });
    return {
      today: time.today,
      own: coming.filter(({ person }) => person === by.id).map(viewOf),
      others: coming
        .filter(({ person }) => person !== by.id)
        .filter(({ person }) => mayMarkAbsent(by.id, person, { organisation, hierarchy }))
        .map(viewOf),
    };
  };

/**
 * A stretch of absence with what lies still meanwhile; complaints this person may not open are only counted,
 * and those in which he may have no part are not: to who coordinates, a number would tell of one about himself.
 *
 * @see law.md §6
 */
export function absenceView(
  deps: Deps,
  absence: Absence,
  { by, time }: { readonly by: Actor; readonly time: BusinessTime },
): AbsenceView {
  const still = activeRows(deps, by.id, time).flatMap((row) => {
    const lies = lyingStill(row.complaint, absence, row.circumstances);
    return lies ? [{ ...row, lies }] : [];
  });
  const open = still.filter(({ standing }) => standing.openTo.has(by.id));
  const hidden = still.filter(
    ({ standing, complaint, circumstances }) =>
      !standing.openTo.has(by.id) && !barredFrom(complaint, circumstances).has(by.id),
  );
  return present({
    person: personView(deps.directory, absence.person),
    from: absence.from,
    to: absence.to,
    work: open
      .map(({ complaint, asking, lies }) => ({
        kenmerk: complaint.kenmerk,
        aanduiding: complaint.registration.aanduiding,
        ask: asking.ask,
        ...lies,
      }))
      .toSorted((one, other) => one.due.localeCompare(other.due)),
    hidden: hidden.length,
  });
}
