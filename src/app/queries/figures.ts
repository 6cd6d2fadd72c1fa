import type { Failure } from '../../contract/failure.ts';
import type { FiguresQuestion, FiguresView } from '../../contract/figures.ts';
import { yearOf } from '../../domain/calendar/isoDate.ts';
import type { PersonId, ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import { figuresOf } from '../../domain/figures/figuresOf.ts';
import { figureScope, type FigureScope } from '../../domain/figures/scopeOf.ts';
import { createYearCounts, type YearCounts } from '../../domain/figures/yearCounts.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Actor, BusinessTime } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { countedCases } from './countedCases.ts';

interface Counted {
  readonly counts: YearCounts;
  readonly procedures: readonly ProcedureCode[];
}

/** So many complaints are counted before others get their turn. */
const AT_A_TIME = 1_000;
/** So many answers are remembered, as long as nothing changes. */
const MOST_KEPT = 16;

/**
 * Figures of a year or a part of it, for who may see them: all, or those of his own teams. What somebody has to
 * do with himself is not counted for him, as it is not there for him in any list.
 *
 * @see law.md §6; requirements O13, O65
 */
export const figures = (deps: Deps) => {
  const known = new Map<
    string,
    { readonly of: readonly unknown[]; readonly is: Promise<Counted> }
  >();

  const counted = (
    asked: { readonly person: PersonId; readonly procedure: ProcedureCode; readonly year: number },
    scope: FigureScope,
    time: BusinessTime,
  ): Promise<Counted> => {
    const { organisation } = circumstancesOf(deps, asked.procedure, time);
    const epoch = deps.standings.epoch({ organisation });
    const of = [deps.register.active(), deps.register.atRest('kenmerk'), epoch];
    const key = JSON.stringify(asked);
    const kept = known.get(key);
    if (kept?.of.every((one, at) => one === of[at])) return kept.is;
    const is = count(deps, { ...asked, scope }, time);
    known.delete(key);
    known.set(key, { of, is });
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    return is;
  };

  return async (by: Actor, question: FiguresQuestion): Promise<Outcome<FiguresView, Failure>> => {
    const time = await deps.clock.businessTime();
    const { procedure = deps.procedures.standard, year = yearOf(time.today), part } = question;
    const { organisation, profile } = circumstancesOf(deps, procedure, time);
    const scope = figureScope(by.id, organisation);
    if (scope === undefined) return refuse({ code: 'not-permitted' });
    const { counts, procedures } = await counted({ person: by.id, procedure, year }, scope, time);
    const teams = scope === 'alles' ? undefined : scope.teams;
    return accept({
      ...figuresOf(counts, { year, ...(part && { part }), ...(teams && { teams }) }),
      ...(teams && { scope: teams }),
      ...{ today: time.today, year, procedure, procedures },
      hasAim: profile.terms.further.streef !== undefined,
    });
  };
};

const count = async (
  deps: Deps,
  {
    person,
    procedure,
    year,
    scope,
  }: {
    readonly person: PersonId;
    readonly procedure: ProcedureCode;
    readonly year: number;
    readonly scope: FigureScope;
  },
  time: BusinessTime,
): Promise<Counted> => {
  const counts = createYearCounts(year);
  const procedures = new Set<ProcedureCode>([deps.procedures.standard]);
  let done = 0;
  for (const one of countedCases(deps, person, time)) {
    done += 1;
    if (done % AT_A_TIME === 0) await deps.giveWay();
    procedures.add(one.procedure);
    if (one.procedure !== procedure) continue;
    const { team = '' } = one.counted().values;
    const isOwn = scope === 'alles' || scope.teams.includes(team);
    counts.add(one.counted(), isOwn ? 'eigen' : 'rest');
  }
  return { counts, procedures: [...procedures].sort() };
};
