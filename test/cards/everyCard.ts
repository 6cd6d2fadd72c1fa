import type { CardView } from '../../src/contract/card.ts';
import type { NoticeKind } from '../../src/contract/domainTypes.ts';
import { cardViews } from '../../src/local-tenant/gallery/cardViews.ts';
import { everyState } from '../../src/local-tenant/gallery/everyState.ts';

/** One card of the table. */
export const cardIn = (kind: NoticeKind, state: string): CardView => {
  const found = cardViews[kind][state];
  if (found === undefined) throw new TypeError(`no card ${kind}, ${state}`);
  return found;
};

/** Every card by a readable name, in both languages; also in the states that any kind can come in. */
export const everyCard: readonly (readonly [name: string, view: CardView])[] = Object.entries(
  everyState(cardViews),
).flatMap(([kind, states]) =>
  Object.entries(states).flatMap(([state, one]) =>
    (['nl', 'en'] as const).map(
      (language) => [`${kind}, ${state}, ${language}`, { ...one, language }] as const,
    ),
  ),
);
