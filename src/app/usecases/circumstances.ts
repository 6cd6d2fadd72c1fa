import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import type { Circumstances, StepContext } from '../../domain/steps/context.ts';
import type { Actor, BusinessTime } from '../command.ts';
import type { Deps } from './deps.ts';

/** What a question about a complaint of this procedure needs, all of it of one moment. */
export function circumstancesOf(
  { procedures, calendar, organisation }: Pick<Deps, 'procedures' | 'calendar' | 'organisation'>,
  procedure: ProcedureCode,
  time: BusinessTime,
): Circumstances {
  return {
    time,
    profile: procedures.of(procedure),
    calendar,
    organisation: {
      holders: organisation.holders(),
      absences: organisation.absences(),
      today: time.today,
    },
  };
}

/** The same for many complaints at once: made once for each procedure. */
export const perProcedure = (
  deps: Pick<Deps, 'procedures' | 'calendar' | 'organisation'>,
  time: BusinessTime,
): ((procedure: ProcedureCode) => Circumstances) => {
  const known = new Map<ProcedureCode, Circumstances>();
  return (procedure) => {
    const circumstances = known.get(procedure) ?? circumstancesOf(deps, procedure, time);
    known.set(procedure, circumstances);
    return circumstances;
  };
};

/** The same for a decision of one person. */
export const contextOf = (circumstances: Circumstances, by: Actor, seen?: number): StepContext => ({
  ...circumstances,
  by: by.id,
  ...(seen !== undefined && { seen }),
});
