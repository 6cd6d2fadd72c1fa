import type { MeView } from '../../contract/pageViews.ts';
import { figureScope } from '../../domain/figures/scopeOf.ts';
import { rowsOf } from '../../domain/organisation/holders.ts';
import type { Actor } from '../command.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { maySeeAll } from './allComplaints.ts';
import { mayCheck } from './selfCheck.ts';
import { workRoleOf } from './workRole.ts';

/** Who is asking, in which offices, and what day it is. */
export const me =
  (deps: Deps) =>
  async (by: Actor): Promise<MeView> => {
    const time = await deps.clock.businessTime();
    const circumstances = circumstancesOf(deps, deps.procedures.standard, time);
    const { organisation } = circumstances;
    const teams = organisation.holders.flatMap(({ team, office }) =>
      team === undefined || office === 'concernmanager' ? [] : [team],
    );
    const offices = [...new Set(rowsOf(by.id, organisation).map(({ office }) => office))];
    const { checkedAt, checks } = deps.selfCheck.last();
    return {
      id: by.id,
      name: by.name,
      language: by.language,
      organisation: deps.organisation.name,
      offices,
      workRole: workRoleOf(offices, circumstances.profile),
      ...(checkedAt !== undefined && { ready: checks.every(({ state }) => state !== 'wrong') }),
      today: time.today,
      now: time.now,
      maySeeAll: maySeeAll(by.id, circumstances),
      ...(circumstances.profile.accused && { accusedKinds: circumstances.profile.accused }),
      maySolveAtOnce: circumstances.profile.intake.solvedAtOnce === 'mag',
      maySeeFigures: figureScope(by.id, organisation) !== undefined,
      mayCheck: mayCheck(by.id, circumstances),
      teams: [...new Set(teams)].sort().map((code) => ({ code, name: code })),
    };
  };
