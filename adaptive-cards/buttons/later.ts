import { LATER } from '../../src/contract/later.ts';
import type { CardContext } from '../cardContext.ts';
import type { Action } from '../element.ts';
import { required, words } from './fields.ts';
import { execute } from './press.ts';

/** "Herinner me later": a day before it is due, and why. */
export const later = (context: CardContext): readonly Action[] => {
  const { view, text } = context;
  if (view.laterUntil === undefined) return [];
  const { forms } = text;
  return [
    {
      type: 'Action.ShowCard',
      title: forms.later,
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'Input.Date',
            id: 'until',
            label: forms.laterDay,
            min: view.today,
            max: view.laterUntil,
            ...required(context),
          },
          words(context, 'reason', { label: forms.laterReason, required: true }),
        ],
        actions: [{ ...execute(context, LATER, { title: forms.later }), style: 'positive' }],
      },
    },
  ];
};
