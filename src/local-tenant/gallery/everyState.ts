import type { CardView } from '../../contract/card.ts';
import type { NoticeKind } from '../../contract/domainTypes.ts';
import type { NamedViews } from './views/parts.ts';

type OfKind<Value> = Readonly<Record<NoticeKind, Value>>;

/** The agreed states of each kind, and those that any card comes in: moved on, outrun by others, refused. */
export const everyState = (cardViews: OfKind<NamedViews>): OfKind<NamedViews> => {
  const all = Object.entries(cardViews).map(([kind, states]) => [
    kind,
    { ...states, ...anyCard(Object.values(states)[0]) },
  ]);
  return Object.fromEntries(all) as OfKind<NamedViews>;
};

const anyCard = (view: CardView | undefined): NamedViews =>
  view === undefined || view.kind === 'dagstart'
    ? {}
    : {
        'any: moved': { ...view, moved: true },
        'any: others were first': {
          ...view,
          failure: {
            code: 'already-done',
            since: [
              { by: 'Rikus Ottenhof', action: 'gesprek-vastleggen', at: '2026-03-16T13:02:00Z' },
            ],
          },
        },
        'any: not permitted': { ...view, buttons: [], failure: { code: 'not-permitted' } },
      };
