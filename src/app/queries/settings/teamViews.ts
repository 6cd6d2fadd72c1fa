import type { TeamView } from '../../../contract/settings.ts';
import { emptyFrom } from '../../../domain/organisation/emptyFrom.ts';
import { rowsOf } from '../../../domain/organisation/holders.ts';
import { lineOfTeam } from '../../../domain/organisation/teams.ts';
import { present } from '../../../domain/shared/present.ts';
import { holderView, inOrder, type Looking } from './holderView.ts';

/** Every team that a row names, with who manages it; by name. */
export function teamViews(looking: Looking): readonly TeamView[] {
  const { organisation } = looking;
  const { holders, today } = organisation;
  const teams = new Set(
    holders.flatMap(({ office, team }) =>
      team === undefined || office === 'concernmanager' || office === 'ondersteuner' ? [] : [team],
    ),
  );
  return [...teams]
    .sort((one, other) => one.localeCompare(other, 'nl'))
    .map((team) => {
      const ofTeam = holders.filter((row) => row.team === team);
      const managers = ofTeam.filter(({ office }) => office === 'teamleider');
      const viewsOf = (rows: typeof ofTeam) => inOrder(rows.map((row) => holderView(row, looking)));
      const people = new Set(ofTeam.map(({ person }) => person));
      return present({
        team,
        line: lineOfTeam(team, organisation),
        emptyFrom: emptyFrom(managers, today),
        managers: viewsOf(managers),
        supporters: viewsOf(ofTeam.filter(({ office }) => office === 'ondersteuner')),
        employees: [...people].filter((person) =>
          rowsOf(person, organisation).some(
            (row) =>
              row.team === team && row.office !== 'teamleider' && row.office !== 'ondersteuner',
          ),
        ).length,
      });
    });
}
