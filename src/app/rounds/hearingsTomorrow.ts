import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { absenceOf } from '../../domain/organisation/absence.ts';
import { behandelaarOf } from '../../domain/steps/facts/assignment.ts';
import { openHearings } from '../../domain/steps/facts/hearings.ts';
import type { BusinessTime } from '../command.ts';
import type { FeedLine } from '../ports/activityFeed.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { after } from './due.ts';

/**
 * Everybody who is here and handles a complaint with a hearing on the next working day, with how many: his living card
 * says it without a message.
 *
 * @see docs/decisions/0027
 */
export function hearingsTomorrow(
  deps: Pick<Deps, 'register' | 'procedures' | 'organisation' | 'calendar'>,
  time: BusinessTime,
): readonly FeedLine[] {
  const circumstancesFor = perProcedure(deps, time);
  const counts = new Map<PersonId, number>();
  for (const complaint of deps.register.active()) {
    const circumstances = circumstancesFor(complaint.procedure);
    const behandelaar = behandelaarOf(complaint);
    const comes = openHearings(complaint).filter(
      ({ plannedFor }) =>
        plannedFor > time.today && after(plannedFor, -1, circumstances) <= time.today,
    );
    if (behandelaar === undefined || comes.length === 0) continue;
    if (absenceOf(behandelaar, circumstances.organisation) !== undefined) continue;
    counts.set(behandelaar, (counts.get(behandelaar) ?? 0) + comes.length);
  }
  return [...counts].map(([person, count]) => ({
    ...{ what: 'hoorgesprekken', person, today: time.today, count },
  }));
}
