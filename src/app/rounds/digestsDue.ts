import { timeIn } from '../../domain/calendar/zone.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { holdersOf } from '../../domain/organisation/holders.ts';
import type { BusinessTime } from '../command.ts';
import { digestCard } from '../queries/cards/digestCard.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/** Local time after which nobody is wished a good morning any more. */
const NOON = '12:00';

/** Coordinators of whom something is asked: each gets a good-morning digest, on every working day. */
export function digestsDue(deps: Deps, time: BusinessTime): readonly PersonId[] {
  if (!isMorning(deps, time)) return [];
  const { organisation } = circumstancesOf(deps, deps.procedures.standard, time);
  const people = (['klachtencoordinator', 'plv-klachtencoordinator'] as const).flatMap((office) =>
    holdersOf(office, organisation).map(({ person }) => person),
  );
  return [...new Set(people)].filter((person) => digestCard(deps, person, time) !== undefined);
}

/** Whether people are still wished a good morning. */
export const isMorning = (deps: Deps, { now }: BusinessTime): boolean =>
  timeIn(deps.procedures.of(deps.procedures.standard).zone, now) < NOON;
