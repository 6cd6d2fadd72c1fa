import type { PersonId } from '../complaint/kenmerk.ts';
import { rowsOf } from '../organisation/holders.ts';
import type { OfficeCode } from '../organisation/office.ts';
import type { OrganisationToday } from '../organisation/organisation.ts';
import { lineOfRow, lineOfTeam } from '../organisation/teams.ts';

/** Whose figures somebody sees: all, or those of teams he leads. */
export type FigureScope = 'alles' | { readonly teams: readonly string[] };

/** Coordinators, and who carries responsibility for the whole organisation (O65). */
const all: readonly OfficeCode[] = [
  'klachtencoordinator',
  'plv-klachtencoordinator',
  'gemeentesecretaris',
  'loco-gemeentesecretaris',
  'griffier',
  'plv-griffier',
  'burgemeester',
  'locoburgemeester',
  'tweede-locoburgemeester',
  'wethouder',
  'wethouder-hrm',
  'politiechef',
  'plv-politiechef',
];

/**
 * Which figures somebody may see; `undefined` for who leads nobody and coordinates nothing.
 *
 * @see law.md §6; requirement O65
 */
export function figureScope(
  person: PersonId,
  organisation: OrganisationToday,
): FigureScope | undefined {
  const rows = rowsOf(person, organisation);
  if (rows.some(({ office }) => all.includes(office))) return 'alles';
  const known = new Set(organisation.holders.flatMap(({ team }) => team ?? []));
  const teams = rows.flatMap((row) => {
    if (row.office === 'teamleider') return row.team ?? [];
    if (row.office !== 'concernmanager') return [];
    const line = lineOfRow(row);
    return [...known].filter(
      (team) => line !== undefined && lineOfTeam(team, organisation) === line,
    );
  });
  return teams.length === 0 ? undefined : { teams: [...new Set(teams)].sort() };
}
