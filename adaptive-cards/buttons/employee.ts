import type { EmployeeStep } from '../../src/contract/domainTypes.ts';
import type { Button, CardContext } from '../cardContext.ts';
import type { Action } from '../element.ts';
import { required, words } from './fields.ts';
import { form } from './form.ts';
import { press } from './press.ts';

/** Right, or how it went in his own words; the record itself stands on his page. */
const react: Button = (context) => {
  const { common, text, view } = context;
  const of = view.round === undefined ? {} : { round: view.round };
  const otherwise = common.reactions['andere-lezing'];
  return [
    press(context, 'eigen-reactie', {
      title: common.reactions.klopt,
      data: { ...of, as: 'klopt' },
    }),
    form(context, 'eigen-reactie', {
      title: otherwise,
      inputs: [words(context, 'text', { label: text.forms.yourStory, required: true })],
      data: { ...of, as: 'andere-lezing' },
      save: text.forms.send,
    }),
  ];
};

/** He comes, alone or with somebody, or cannot then; what he said before is not asked again. */
const answerInvitation: Button = (context) => {
  const { invitation } = context.view;
  if (invitation === undefined) return [];
  const data = { hearingId: invitation.id, moment: invitation.moment };
  return [
    ...(invitation.as === 'komt' ? [] : [comes(context, data), comesWith(context, data)]),
    ...(invitation.as === 'kan-niet' ? [] : [cannot(context, data)]),
  ];
};

interface OfHearing {
  readonly hearingId: string;
  readonly moment: string;
}

const comes = (context: CardContext, data: OfHearing): Action =>
  press(context, 'uitnodiging-beantwoorden', {
    title: context.common.invitationAnswers.komt,
    data: { ...data, as: 'komt' },
  });

const comesWith = (context: CardContext, data: OfHearing): Action => {
  const { forms } = context.text;
  return form(context, 'uitnodiging-beantwoorden', {
    title: forms.bringSomebody,
    inputs: [
      {
        type: 'Input.Text',
        id: 'along',
        label: forms.whoComes,
        maxLength: 200,
        ...required(context),
      },
    ],
    data: { ...data, as: 'komt' },
    save: forms.send,
  });
};

const cannot = (context: CardContext, data: OfHearing): Action => {
  const { forms } = context.text;
  return form(context, 'uitnodiging-beantwoorden', {
    title: context.common.invitationAnswers['kan-niet'],
    inputs: [words(context, 'text', { label: forms.whenElse, required: true })],
    data: { ...data, as: 'kan-niet' },
    save: forms.send,
  });
};

/** By the employee complained about himself. */
export const employeeButtons: Readonly<Record<EmployeeStep, Button>> = {
  'eigen-reactie': react,
  'uitnodiging-beantwoorden': answerInvitation,
};
