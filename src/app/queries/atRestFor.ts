import type { ListQuestion } from '../../contract/list.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { BusinessTime } from '../command.ts';
import type { ComplaintAtRest } from '../ports/register.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';

/** What was found for one person, as long as nothing of it changed. */
interface Seen {
  readonly epoch: number;
  readonly source: readonly ComplaintAtRest[];
  readonly byNumber: readonly ComplaintAtRest[];
  /** By ordinal: 1 may open, 2 may not, 0 was never asked. */
  readonly asked: Uint8Array;
  byReceived?: readonly ComplaintAtRest[];
}

/** So many people at a time; whoever comes back after more others waits once more. */
const MOST_PEOPLE = 16;

/** Complaints at rest that somebody may open, in the order asked for; worked out once for each of them. */
export const atRestFor = (deps: Deps) => {
  const known = new Map<PersonId, Seen>();

  const seenBy = (person: PersonId, time: BusinessTime): Seen => {
    const circumstancesFor = perProcedure(deps, time);
    const epoch = deps.standings.epoch(circumstancesFor(deps.procedures.standard));
    const source = deps.register.atRest();
    const kept = known.get(person);
    if (kept?.epoch === epoch && kept.source === source) return kept;
    const asked = grown(kept?.epoch === epoch ? kept.asked : undefined, source);
    // Like cases have like cores, and like cores the same answer.
    const alike = new Map<string, boolean>();
    const may = (one: ComplaintAtRest): boolean => {
      const before = alike.get(one.coreText);
      if (before !== undefined) return before;
      const core = one.core();
      const now = mayOpen(core, person, circumstancesFor(core.procedure)) === 'dossier';
      alike.set(one.coreText, now);
      return now;
    };
    for (const one of source) if (asked[one.ordinal] === 0) asked[one.ordinal] = may(one) ? 1 : 2;
    const byNumber = source.filter(({ ordinal }) => asked[ordinal] === 1);
    const seen = { epoch, source, asked, byNumber };
    known.delete(person);
    known.set(person, seen);
    const [oldest] = known.keys();
    if (known.size > MOST_PEOPLE && oldest !== undefined) known.delete(oldest);
    return seen;
  };

  return (
    person: PersonId,
    time: BusinessTime,
    { sort, stage, behandelaar }: ListQuestion,
  ): readonly ComplaintAtRest[] => {
    if (stage !== undefined && stage !== 'afgesloten') return [];
    const seen = seenBy(person, time);
    if (sort === 'ontvangen') seen.byReceived ??= seen.byNumber.toSorted(byReceived);
    const all = (sort === 'ontvangen' ? seen.byReceived : undefined) ?? seen.byNumber;
    return behandelaar === undefined ? all : all.filter((one) => one.behandelaar === behandelaar);
  };
};

const byReceived = (one: ComplaintAtRest, other: ComplaintAtRest): number =>
  one.received < other.received ? -1 : one.received > other.received ? 1 : 0;

const grown = (before: Uint8Array | undefined, source: readonly ComplaintAtRest[]): Uint8Array => {
  let highest = 0;
  for (const { ordinal } of source) highest = Math.max(highest, ordinal);
  if (before !== undefined && before.length > highest) return before;
  const larger = new Uint8Array(highest + 1_024);
  if (before) larger.set(before);
  return larger;
};
