import type { WhoHandlesView } from '../../contract/whoHandles.ts';
import { holdersOf } from '../../domain/organisation/holders.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import type { Directory } from '../ports/people.ts';
import { personView } from './views.ts';

/**
 * Whom a complaint about a colleague goes to first, team by team, where the procedure gives it to an office of his
 * own team; where somebody chooses each time there is nothing to tell beforehand.
 *
 * @see requirement O63
 */
export function handlersPerTeam(
  { profile, organisation }: Pick<Circumstances, 'profile' | 'organisation'>,
  directory: Directory,
): WhoHandlesView['teams'] {
  const office = profile.matrix.rules.find(
    ({ accused, primary }) => accused.includes('medewerker') && primary.reach === 'eigen',
  )?.primary.office;
  if (office === undefined) return [];
  const handlers = holdersOf(office, organisation);
  const teams = [...handlers, ...holdersOf('medewerker', organisation)].flatMap(
    ({ team }) => team ?? [],
  );
  return [...new Set(teams)]
    .sort((one, other) => one.localeCompare(other, 'nl'))
    .map((team) => ({
      team,
      people: handlers
        .filter((row) => row.team === team)
        .map(({ person }) => personView(directory, person)),
    }));
}
