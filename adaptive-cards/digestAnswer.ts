import type { DigestLine } from '../src/contract/card.ts';
import { cardActions } from './cardActions.ts';
import type { CardContext } from './cardContext.ts';
import type { Action, ActionSet, Element, Input } from './element.ts';
import { buttons } from './buttons.ts';

/** What a message of 28 KB leaves for the form of one line; a longer one stands in the dossier. */
const LONGEST_FORM = 3_000;

/** A press says of which complaints its message is; more do not come to be answered on one. */
const MOST_ARRIVED = 30;

/** The one most useful answer of a line, or the way back of what was just done. */
export const digestAnswer = (context: CardContext, row: DigestLine): readonly ActionSet[] => {
  const [action] = row.answer === undefined ? wayBack(context, row) : useful(context, row.answer);
  if (action === undefined) return [];
  return [
    { type: 'ActionSet', spacing: 'Small', actions: [onLine(action, row.kenmerk, context.view)] },
  ];
};

const useful = (context: CardContext, answer: CardContext['view']): readonly Action[] => {
  const [first] = cardActions({ ...context, view: withoutNames(answer) });
  const tooLong = first?.type === 'Action.ShowCard' && JSON.stringify(first).length > LONGEST_FORM;
  if (!tooLong) return first === undefined ? [] : [first];
  const { kenmerk } = answer;
  return [{ type: 'Action.OpenUrl', title: first.title, url: context.link(`dossier/${kenmerk}`) }];
};

/** One press would leave it with somebody whom no line names; the form, or the dossier, says whom. */
const withoutNames = (answer: CardContext['view']): CardContext['view'] => {
  const { replacement: _replacement, ...rest } = answer;
  return answer.buttons[0] === 'toewijzen' ? { ...rest, ask: 'niets' } : rest;
};

const wayBack = (context: CardContext, { kenmerk, done }: DigestLine): readonly Action[] =>
  done?.undo === undefined
    ? []
    : buttons[done.undo]({ ...context, view: { ...context.view, kenmerk, done } });

/** Answered with the digest; several forms stand on one card, so each field says of which line it is. */
const onLine = (action: Action, kenmerk: string, view: CardContext['view']): Action => {
  const { style: _style, mode: _mode, ...plain } = action;
  switch (plain.type) {
    case 'Action.Execute':
      return {
        ...plain,
        data: {
          ...plain.data,
          card: 'dagstart',
          ...(view.arrived && { arrived: view.arrived.slice(0, MOST_ARRIVED).join(' ') }),
        },
      };
    case 'Action.ShowCard':
      return {
        ...plain,
        card: {
          ...plain.card,
          body: plain.card.body.map((element) => named(element, kenmerk)),
          actions: plain.card.actions.map((inside) => onLine(inside, kenmerk, view)),
        },
      };
    default:
      return plain;
  }
};

const named = (element: Element, kenmerk: string): Element =>
  isInput(element) ? { ...element, id: `${element.id}@${kenmerk}` } : element;

const isInput = (element: Element): element is Input => element.type.startsWith('Input.');
