import type { Button } from '../cardContext.ts';
import { choice, words } from './fields.ts';
import { form } from './form.ts';

/** Verdaging: whole weeks and the motive that both sides get. */
export const extendTerm: Button = (context) => {
  const { forms } = context.text;
  return [
    form(context, 'termijn-verlengen', {
      inputs: [
        choice(context, 'weeks', {
          label: forms.weeks,
          choices: [1, 2, 3, 4].map((weeks) => ({
            value: String(weeks),
            title: forms.weekChoice(weeks),
          })),
        }),
        words(context, 'reason', { label: forms.reasonOfDelay, required: true }),
      ],
      save: context.common.steps['termijn-verlengen'],
    }),
  ];
};
