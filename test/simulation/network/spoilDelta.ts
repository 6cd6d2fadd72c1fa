import type { Chance } from '../chance.ts';
import { jsonAnswer, jsonIn, type Answer, type Call } from './call.ts';

interface Entry {
  readonly id: string;
  readonly [name: string]: unknown;
}

interface Page {
  readonly value: readonly Entry[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** What the delta of one instance has said, so that it can say it again or too late. */
export interface DeltaMemory {
  /** Every state of a row that went through, oldest first. */
  readonly seen: Map<string, Entry[]>;
  /** Held back until the page behind this link; asked again, it gives them again. */
  readonly owed: Map<string, Map<string, Entry>>;
}

export const newDeltaMemory = (): DeltaMemory => ({ seen: new Map(), owed: new Map() });

/**
 * Delta as it is on a bad day: nothing new yet, an older state of a row before the present one comes, a
 * state that was told long ago, or a row said to be deleted that is there.
 *
 * @param share - of pages that are spoiled; 0 only gives what was held back.
 */
export function spoilDelta(
  call: Call,
  answer: Answer,
  around: { readonly memory: DeltaMemory; readonly chance: Chance; readonly share: number },
): Answer {
  if (answer.status !== 200) return answer;
  const { memory, chance, share } = around;
  const page = jsonIn(answer) as Page;
  // An error among the rows: that page is bad enough.
  if (page.value.some((entry) => !('id' in entry))) return answer;
  const from = tokenIn(call.url);
  if (from !== '' && chance.happens(share)) {
    // Nothing is lost: the same link gives it another time.
    return jsonAnswer(200, { '@odata.deltaLink': call.url, value: [] });
  }

  const value: Entry[] = [];
  const held = new Map<string, Entry>();
  const inPage = new Set(page.value.map(({ id }) => id));
  for (const entry of page.value) {
    const states = memory.seen.get(entry.id) ?? [];
    const older = states.at(-1);
    const late = older !== undefined && chance.happens(share);
    if (late) held.set(entry.id, entry);
    value.push(late ? older : entry);
    memory.seen.set(entry.id, [...states, entry]);
  }
  for (const [id, entry] of memory.owed.get(from) ?? []) {
    if (inPage.has(id)) continue;
    if (chance.happens(share)) held.set(id, entry);
    else value.push(entry);
    inPage.add(id);
  }
  for (const [id, states] of memory.seen) {
    if (inPage.has(id) || !chance.happens(share / 4)) continue;
    value.push(chance.happens(0.15) ? { id, deleted: { state: 'deleted' } } : chance.pick(states));
  }
  const next = tokenIn(page['@odata.nextLink'] ?? page['@odata.deltaLink'] ?? '');
  memory.owed.set(next, new Map([...(memory.owed.get(next) ?? []), ...held]));
  return jsonAnswer(200, { ...page, value });
}

const tokenIn = (link: string): string =>
  URL.canParse(link) ? (new URL(link).searchParams.get('token') ?? '') : '';
