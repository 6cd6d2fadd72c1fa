import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId, ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import {
  caseDatesOf,
  caseFactsOf,
  type CaseDates,
  type CaseFacts,
} from '../../domain/figures/caseFacts.ts';
import { countedCase, timelinessBy, type CountedCase } from '../../domain/figures/countedCase.ts';
import { present } from '../../domain/shared/present.ts';
import { teamOf } from '../../domain/organisation/teams.ts';
import { barredFrom } from '../../domain/steps/facts/barred.ts';
import type { BusinessTime } from '../command.ts';
import type { ComplaintAtRest, Core } from '../ports/resting.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/** A complaint that counts for somebody; what it counts as is worked out when asked. */
export interface CaseThatCounts {
  readonly procedure: ProcedureCode;
  readonly facts: CaseFacts;
  readonly dates: CaseDates;
  /** All of it; read when asked. */
  readonly complaint: () => Complaint | undefined;
  readonly counted: () => CountedCase;
}

/**
 * Every complaint as it counts, without those that somebody has to do with himself: of these he may not learn
 * that they are there (law.md §6). Lazy, so that whoever counts many can let others go first.
 */
export function* countedCases(
  deps: Deps,
  person: PersonId,
  time: BusinessTime,
): Generator<CaseThatCounts> {
  const circumstancesFor = perProcedure(deps, time);
  const { organisation } = circumstancesFor(deps.procedures.standard);
  const rules = new Map<ProcedureCode, ReturnType<typeof timelinessBy>>();
  const teams = new Map<PersonId, string | undefined>();

  const timely = (procedure: ProcedureCode): ReturnType<typeof timelinessBy> => {
    const known = rules.get(procedure) ?? timelinessBy(circumstancesFor(procedure));
    rules.set(procedure, known);
    return known;
  };
  const teamOfAccused = (accused: PersonId | undefined): string | undefined => {
    if (accused === undefined) return undefined;
    if (!teams.has(accused)) teams.set(accused, teamOf(accused, organisation));
    return teams.get(accused);
  };
  const isBarred = (complaint: Complaint): boolean =>
    barredFrom(complaint, { organisation }).has(person);

  const counting = (
    facts: CaseFacts,
    dates: CaseDates,
    {
      accused,
      complaint,
    }: Pick<CaseThatCounts, 'complaint'> & { readonly accused: PersonId | undefined },
  ): CaseThatCounts => ({
    ...{ facts, dates, complaint },
    procedure: facts.procedure,
    counted: () =>
      countedCase(facts, dates, {
        profile: circumstancesFor(facts.procedure).profile,
        timely: timely(facts.procedure),
        team: facts.team ?? teamOfAccused(accused),
      }),
  });

  for (const complaint of deps.register.active()) {
    if (isBarred(complaint)) continue;
    const { personId } = complaint.registration.accused;
    yield counting(caseFactsOf(complaint), caseDatesOf(complaint), {
      accused: personId,
      complaint: () => complaint,
    });
  }

  // Like cases share their texts: each is read once.
  const read = new Map<string, CaseFacts>();
  const factsIn = (text: string): CaseFacts => {
    const known = read.get(text) ?? (JSON.parse(text) as CaseFacts);
    read.set(text, known);
    return known;
  };
  // Named in it, or meant by an office: all others need no closer look.
  const own = new Map<Core, boolean>();
  const isOwn = ({ core, accused }: ComplaintAtRest): boolean => {
    if (accused !== undefined && !core.people.includes(person)) return false;
    const known = own.get(core) ?? isBarred(core.complaint());
    own.set(core, known);
    return known;
  };
  for (const one of deps.register.atRest('kenmerk')) {
    if (isOwn(one)) continue;
    const { received, ended, closed } = one;
    const dates = present({ received, ended, closed });
    const { accused, kenmerk } = one;
    yield counting(factsIn(one.facts), dates, {
      accused,
      complaint: () => deps.register.find(kenmerk),
    });
  }
}
