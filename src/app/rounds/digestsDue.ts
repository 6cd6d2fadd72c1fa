import { timeIn } from '../../domain/calendar/zone.ts';
import { holdersOf } from '../../domain/organisation/holders.ts';
import type { BusinessTime } from '../command.ts';
import type { Nudge } from '../ports/delivery.ts';
import { digestCard } from '../queries/cards/digestCard.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/** Local time after which nobody is wished a good morning any more. */
const NOON = '12:00';

/** The good-morning digest of every coordinator of whom something is asked; once per working day. */
export function digestsDue(deps: Deps, time: BusinessTime): readonly Nudge[] {
  const { organisation, profile } = circumstancesOf(deps, deps.procedures.standard, time);
  if (timeIn(profile.zone, time.now) >= NOON) return [];
  const people = (['klachtencoordinator', 'plv-klachtencoordinator'] as const).flatMap((office) =>
    holdersOf(office, organisation).map(({ person }) => person),
  );
  return [...new Set(people)]
    .filter((person) => digestCard(deps, person, time) !== undefined)
    .map((to) => ({ key: `dagstart/${to}/${time.today}`, kind: 'dagstart', to }));
}
