import type { Office } from './offices.ts';
import type { Team } from './teams.ts';

/** Offices of who leads and who works in each of these teams. */
export const inTeams = (teams: readonly Team[]): readonly Office[] =>
  teams.flatMap(({ code: team, line, teamleider, medewerkers }) => [
    { who: teamleider, office: 'teamleider', team, line },
    ...medewerkers.map((who) => ({ who, office: 'medewerker', team, line }) as const),
  ]);
