import { PAGE_SIZE } from '../../contract/listOrder.ts';
import type { SearchView, WorkItemView } from '../../contract/view.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import { asSeenBy } from '../../domain/steps/ask.ts';
import type { Actor, BusinessTime } from '../command.ts';
import type { Candidate } from '../ports/register.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { isFoundBy, plainText } from './searchText.ts';
import { workItem, workItemAtRest } from './workItem.ts';

/** An index of three characters at a time knows nothing of less. */
const SHORTEST = 3;
/** So many complaints are looked into at most; words that more of them may hold should be more. */
const MOST_LOOKED_INTO = 4_000;

/**
 * Searches kenmerk, aanduiding, text and complainant of what this person may open. What he may not open is
 * left out before anything is counted. Less than three characters is only the number of a complaint.
 *
 * @see experience.md §5
 */
export const search =
  (deps: Deps) =>
  async (by: Actor, typed: string): Promise<SearchView> => {
    const words = plainText(typed).split(' ').filter(Boolean);
    const [number = ''] = words;
    if (words.length === 1 && number.length < SHORTEST && /^\d+$/.test(number)) {
      return found(deps, by, { words: [`-${number.padStart(4, '0')}`], isHit: endsIn(number) });
    }
    if (!words.some(({ length }) => length >= SHORTEST)) {
      return { items: [], more: false, tooShort: true };
    }
    return found(deps, by, { words, isHit: isFoundBy(words, deps.directory) });
  };

interface Wanted {
  readonly words: readonly string[];
  readonly isHit: (candidate: Candidate) => boolean;
}

const endsIn =
  (number: string): Wanted['isHit'] =>
  ({ complaint: { kenmerk } }) =>
    kenmerk.endsWith(`-${number.padStart(4, '0')}`);

const found = async (deps: Deps, by: Actor, { words, isHit }: Wanted): Promise<SearchView> => {
  const time = await deps.clock.businessTime();
  const show = shownTo(deps, by, time);
  const items: WorkItemView[] = [];
  let lookedInto = 0;
  const indexed = words.filter(({ length }) => length >= SHORTEST);
  for (const candidate of deps.register.candidates(indexed)) {
    if (items.length > PAGE_SIZE || lookedInto >= MOST_LOOKED_INTO) break;
    lookedInto += 1;
    const item = isHit(candidate) ? show(candidate) : undefined;
    if (item) items.push(item);
  }
  const more = items.length > PAGE_SIZE || lookedInto >= MOST_LOOKED_INTO;
  return { items: items.slice(0, PAGE_SIZE), more, tooShort: false };
};

const shownTo = (
  deps: Deps,
  { id }: Actor,
  time: BusinessTime,
): ((candidate: Candidate) => WorkItemView | undefined) => {
  const circumstancesFor = perProcedure(deps, time);
  const [active, atRest] = [workItem(deps.directory), workItemAtRest(deps.directory)];
  return ({ complaint }) => {
    if ('ordinal' in complaint) {
      const core = complaint.core();
      const may = mayOpen(core, id, circumstancesFor(core.procedure)) === 'dossier';
      return may ? atRest(complaint) : undefined;
    }
    const circumstances = circumstancesFor(complaint.procedure);
    const standing = deps.standings.of(complaint, circumstances);
    const asking = asSeenBy(standing, id);
    return standing.openTo.has(id)
      ? active({ complaint, person: id, circumstances, standing, asking })
      : undefined;
  };
};
