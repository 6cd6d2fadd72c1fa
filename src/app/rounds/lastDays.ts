import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import type { BusinessTime } from '../command.ts';
import type { FeedLine } from '../ports/activityFeed.ts';
import { circumstancesOf, perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/**
 * Everybody who is here and of whom something is asked that has its last day today, with how many complaints.
 *
 * @see experience.md §3; capabilities.md T20
 */
export function lastDays(
  deps: Pick<Deps, 'register' | 'standings' | 'procedures' | 'organisation' | 'calendar'>,
  time: BusinessTime,
): readonly FeedLine[] {
  const circumstancesFor = perProcedure(deps, time);
  const { organisation } = circumstancesOf(deps, deps.procedures.standard, time);
  const counts = new Map<PersonId, number>();
  for (const complaint of deps.register.active()) {
    const asked = deps.standings.of(complaint, circumstancesFor(complaint.procedure));
    const due = [asked.asking, asked.letter, asked.promise, asked.stuck].flatMap((asking) =>
      asking?.primary !== undefined && asking.date === time.today ? asking.of : [],
    );
    for (const person of new Set(due)) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts]
    .filter(([person]) => absenceOf(person, organisation) === undefined)
    .map(([person, count]) => ({ what: 'laatste-dag', person, today: time.today, count }));
}
