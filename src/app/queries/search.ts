import { PAGE_SIZE } from '../../contract/listOrder.ts';
import type { SearchView, WorkItemView } from '../../contract/view.ts';
import { asSeenBy } from '../../domain/steps/ask.ts';
import type { Actor, BusinessTime } from '../command.ts';
import type { Candidate, SearchText } from '../ports/register.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import type { RestingRights, restingRights } from './restingRights.ts';
import { isFoundBy, plainText } from './searchText.ts';
import { withReassign } from './reassignable.ts';
import { workItem, workItemAtRest } from './workItem.ts';

/** An index of three characters at a time knows nothing of less. */
const SHORTEST = 3;
/** So many complaints are looked into at most; words that more of them may hold should be more. */
const MOST_LOOKED_INTO = 1_000;
/** So many are passed by because they are not his, at most. */
const MOST_PASSED = 20_000;

interface Searching {
  readonly deps: Deps;
  readonly by: Actor;
  readonly rightsOf: ReturnType<typeof restingRights>;
}

/**
 * Searches kenmerk, aanduiding, text and complainant of what this person may open. What he may not open is
 * left out before anything is counted. Less than three characters is only the number of a complaint.
 *
 * @see experience.md §5
 */
export const search =
  (deps: Deps, rightsOf: Searching['rightsOf']) =>
  async (by: Actor, typed: string): Promise<SearchView> => {
    const searching = { deps, by, rightsOf };
    const words = plainText(typed).split(' ').filter(Boolean);
    const [number = ''] = words;
    if (words.length === 1 && number.length < SHORTEST && /^\d+$/.test(number)) {
      return found(searching, { words: [`-${number.padStart(4, '0')}`], isHit: endsIn(number) });
    }
    if (!words.some(({ length }) => length >= SHORTEST)) {
      return { items: [], more: false, tooShort: true };
    }
    return found(searching, { words, isHit: isFoundBy(words, deps.directory) });
  };

interface Wanted {
  readonly words: readonly string[];
  readonly isHit: (text: SearchText) => boolean;
}

// Its own number stands first in what names it.
const endsIn =
  (number: string): Wanted['isHit'] =>
  ({ named }) =>
    named.split(' ', 1)[0]?.endsWith(`-${number.padStart(4, '0')}`) === true;

const found = async (
  { deps, by, rightsOf }: Searching,
  { words, isHit }: Wanted,
): Promise<SearchView> => {
  const time = await deps.clock.businessTime();
  const show = shownTo(deps, by, { time, rights: rightsOf(by.id, time) });
  const items: WorkItemView[] = [];
  let lookedInto = 0;
  let passed = 0;
  const indexed = words.filter(({ length }) => length >= SHORTEST);
  for (const { complaint, text } of deps.register.candidates(indexed)) {
    if (items.length > PAGE_SIZE || lookedInto >= MOST_LOOKED_INTO || passed >= MOST_PASSED) break;
    passed += 1;
    // Rights come first: they cost less than reading.
    const item = show(complaint);
    if (!item) continue;
    lookedInto += 1;
    const read = text();
    if (read && isHit(read)) items.push(item());
  }
  const more = items.length > PAGE_SIZE || lookedInto >= MOST_LOOKED_INTO || passed >= MOST_PASSED;
  return { items: items.slice(0, PAGE_SIZE), more, tooShort: false };
};

/** How a complaint is shown to somebody; undefined for one that he may not open. */
const shownTo = (
  deps: Deps,
  { id }: Actor,
  { time, rights }: { readonly time: BusinessTime; readonly rights: RestingRights },
): ((complaint: Candidate['complaint']) => (() => WorkItemView) | undefined) => {
  const circumstancesFor = perProcedure(deps, time);
  const [active, atRest] = [withReassign(workItem(deps.directory)), workItemAtRest(deps.directory)];
  return (complaint) => {
    if ('ordinal' in complaint) {
      return rights.mayOpen(complaint) ? () => atRest(complaint) : undefined;
    }
    const circumstances = circumstancesFor(complaint.procedure);
    const standing = deps.standings.of(complaint, circumstances);
    const asking = asSeenBy(standing, id);
    return standing.openTo.has(id)
      ? () => active({ complaint, person: id, circumstances, standing, asking })
      : undefined;
  };
};
