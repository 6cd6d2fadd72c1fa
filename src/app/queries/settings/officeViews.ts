import type { OfficeView } from '../../../contract/settings.ts';
import { emptyFrom } from '../../../domain/organisation/emptyFrom.ts';
import { substituteFor } from '../../../domain/organisation/forHimself.ts';
import type { OfficeCode } from '../../../domain/organisation/office.ts';
import { officesOf } from '../../../domain/organisation/officesOf.ts';
import { seatsOf } from '../../../domain/organisation/seats.ts';
import type { Profile } from '../../../domain/procedure/profile.ts';
import { present } from '../../../domain/shared/present.ts';
import { holderView, inOrder, type Looking } from './holderView.ts';

/** Shown with the teams. */
const ofTeams: ReadonlySet<OfficeCode> = new Set(['medewerker', 'teamleider']);

/** Every office that the procedure counts on or that somebody holds, those of teams left aside. */
export function officeViews(profile: Profile, looking: Looking): readonly OfficeView[] {
  const { holders, today } = looking.organisation;
  const needed = officesOf(profile);
  const offices = new Set([...needed, ...holders.map(({ office }) => office)]);
  return [...offices]
    .filter((office) => !ofTeams.has(office))
    .map((office) => {
      const rows = holders.filter((row) => row.office === office);
      return present({
        office,
        seats: seatsOf(office),
        substituteFor: substituteFor(office),
        needed: needed.has(office),
        emptyFrom: needed.has(office) ? emptyFrom(rows, today) : undefined,
        holders: inOrder(rows.map((row) => holderView(row, looking))),
      });
    });
}
