import type { PersonId } from '../complaint/kenmerk.ts';
import type { OfficeHolder } from './office.ts';
import type { OrganisationToday } from './organisation.ts';
import { rowsOf } from './holders.ts';

/** Team in which the person works: that of his row as medewerker, otherwise of any row that has one. */
export function teamOf(person: PersonId, organisation: OrganisationToday): string | undefined {
  const rows = rowsOf(person, organisation).filter(({ office }) => office !== 'concernmanager');
  return (
    rows.find(({ office, team }) => office === 'medewerker' && team) ??
    rows.find(({ team }) => team)
  )?.team;
}

/** Line (concern) a row belongs to; of a concernmanager it may stand in either column. */
export function lineOfRow(row: OfficeHolder): string | undefined {
  return row.line ?? (row.office === 'concernmanager' ? row.team : undefined);
}

/** Line a team belongs to; also known from rows that have ended, as when its teamleider has just left. */
export function lineOfTeam(team: string, { holders }: OrganisationToday): string | undefined {
  return holders.find((row) => row.office !== 'concernmanager' && row.team === team && row.line)
    ?.line;
}

/** Line in which the person works. */
export function lineOf(person: PersonId, organisation: OrganisationToday): string | undefined {
  const own = rowsOf(person, organisation).map(lineOfRow).find(Boolean);
  const team = teamOf(person, organisation);
  return own ?? (team === undefined ? undefined : lineOfTeam(team, organisation));
}
