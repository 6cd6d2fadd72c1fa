import type { Button } from '../cardContext.ts';
import { line } from '../line.ts';
import { choice, dayGone, required, words } from './fields.ts';
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

/** Further delay: to which day the complainant agreed in writing, when, and where that is kept (Awb 9:11 lid 3). */
export const agreeDelay: Button = (context) => {
  const { view, text, common } = context;
  const { forms } = text;
  return [
    form(context, 'verder-uitstel', {
      intro: line(forms.consent, { isSubtle: true }),
      inputs: [
        {
          type: 'Input.Date',
          id: 'until',
          label: forms.consentUntil,
          min: view.today,
          ...required(context),
        },
        dayGone(context, 'on', forms.consentOn),
        choice(context, 'how', {
          label: forms.consentHow,
          choices: (['e-mail', 'brief'] as const).map((how) => ({
            value: how,
            title: common.contactHow[how],
          })),
        }),
        {
          type: 'Input.Text',
          id: 'kept',
          label: forms.consentKept,
          maxLength: 200,
          ...required(context),
        },
      ],
    }),
  ];
};
