import type { CardView } from '../src/contract/card.ts';
import type { StepCode } from '../src/contract/domainTypes.ts';
import { buttons } from './buttons.ts';
import type { CardContext } from './cardContext.ts';
import type { Action } from './element.ts';
import { belkaart, wayIn } from './wayIn.ts';

/** Most actions a card may have (Teams validation guidelines); three stay in sight at 280 px. */
const MOST_ACTIONS = 6;
const IN_SIGHT = 3;

/** The permitted steps, most useful first, and always a way into the app. */
export const cardActions = (context: CardContext): readonly Action[] => {
  const { view } = context;
  if (view.moved === true) return [wayIn(context)];
  if (view.done !== undefined) {
    const undo = view.done.undo;
    return [...(undo === undefined ? [] : buttons[undo](context)), wayIn(context)];
  }
  const calls = view.kind === 'bel-eerst' && ['bel-eerst', 'bel-opnieuw'].includes(view.ask);
  const before = calls ? [belkaart(context)] : [];
  const steps = inOrder(view).flatMap((step) => [...buttons[step](context)]);
  const room = MOST_ACTIONS - 1 - before.length;
  return [...before, ...steps.slice(0, room), wayIn(context)].map(placed);
};

/** After "you have not read the letter yet" reading comes first, approving all the same second. */
const inOrder = ({ buttons: given, verdict }: CardView): readonly StepCode[] => {
  if (verdict === undefined) return given;
  // What the card itself calls impossible is not offered.
  const possible =
    verdict.blocking.length === 0 ? given : given.filter((step) => step !== 'akkoord');
  if (!verdict.askToRead) return possible;
  const first: readonly StepCode[] = ['oordeel-geopend', 'akkoord'];
  return [
    ...first.filter((step) => possible.includes(step)),
    ...possible.filter((step) => !first.includes(step)),
  ];
};

/** The first is the primary one where there is a choice; three stay in sight, the rest goes under "…". */
const placed = (action: Action, index: number, all: readonly Action[]): Action => {
  if (index >= IN_SIGHT) return { ...action, mode: 'secondary' };
  return index === 0 && all.length > 1 ? { ...action, style: 'positive' } : action;
};
