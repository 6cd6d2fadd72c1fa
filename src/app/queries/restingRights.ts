import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { BusinessTime } from '../command.ts';
import type { ComplaintAtRest, Core } from '../ports/resting.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/** What one person may open of what is at rest; each complaint is asked about once. */
export interface RestingRights {
  readonly epoch: number;
  readonly mayOpen: (one: ComplaintAtRest) => boolean;
}

/** So many people at a time; whoever comes back after more others waits once more. */
const MOST_PEOPLE = 16;

/** Rights on complaints at rest, the same until the day or the organisation is another one. */
export const restingRights = (
  deps: Deps,
): ((person: PersonId, time: BusinessTime) => RestingRights) => {
  const known = new Map<PersonId, RestingRights>();
  return (person, time) => {
    const circumstancesFor = perProcedure(deps, time);
    const { organisation } = circumstancesFor(deps.procedures.standard);
    const epoch = deps.standings.epoch({ organisation });
    const kept = known.get(person);
    if (kept?.epoch === epoch) return kept;
    const alike = likeness(JSON.stringify(organisation), person);
    const decided = new Map<string, boolean>();
    const decide = (core: Core): boolean => {
      const key = alike(core);
      const before = decided.get(key);
      if (before !== undefined) return before;
      const complaint = core.complaint();
      const may = mayOpen(complaint, person, circumstancesFor(complaint.procedure)) === 'dossier';
      decided.set(key, may);
      return may;
    };
    const rights = { epoch, mayOpen: rememberedBy(decide) };
    known.delete(person);
    known.set(person, rights);
    const [oldest] = known.keys();
    if (known.size > MOST_PEOPLE && oldest !== undefined) known.delete(oldest);
    return rights;
  };
};

/**
 * The same text for cores on which rights are the same for one person: who is neither he himself nor anywhere in
 * the organisation is somebody else, whoever that is.
 */
const likeness = (organisation: string, person: PersonId): ((core: Core) => string) => {
  const somebody = new Set<string>(organisation.match(/[^"]+/g)).add(person);
  return ({ form, people }) =>
    people.reduce((key, one) => `${key} ${somebody.has(one) ? one : '-'}`, String(form));
};

/** By ordinal: 1 yes, 2 no, 0 was never asked. */
const rememberedBy = (decide: (core: Core) => boolean): RestingRights['mayOpen'] => {
  let answers = new Uint8Array(1_024);
  return (one) => {
    const { ordinal } = one;
    if (ordinal >= answers.length) {
      const larger = new Uint8Array(ordinal * 2);
      larger.set(answers);
      answers = larger;
    }
    if (answers[ordinal] === 0) answers[ordinal] = decide(one.core) ? 1 : 2;
    return answers[ordinal] === 1;
  };
};
