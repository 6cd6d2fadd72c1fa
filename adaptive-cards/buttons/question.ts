import type { ConsultStep, NoticeKind } from '../../src/contract/domainTypes.ts';
import type { CardForms } from '../../src/text/cards/cardForms.ts';
import type { Button, CardContext } from '../cardContext.ts';
import type { OpenUrl } from '../element.ts';
import { words } from './fields.ts';
import { form } from './form.ts';
import { press } from './press.ts';
import { inTab } from './inTab.ts';

/** Which question is answered; whose it is, the fresh row says. */
const which = ({ view }: CardContext) => ({ question: view.request?.id ?? '' });

const answerQuestion: Button = (context) => {
  const { forms } = context.text;
  return [
    form(context, 'vraag-beantwoorden', {
      inputs: [
        words(context, 'answer', {
          label: forms.yourAnswer,
          required: true,
          placeholder: forms.agreedHint,
        }),
      ],
      data: which(context),
      save: forms.send,
    }),
  ];
};

/** Yes with what one likes to add, or no with the reason. */
const decideSolution: Button = (context) => {
  const { forms } = context.text;
  return [
    form(context, 'oplossing-beslissen', {
      title: forms.agree,
      inputs: [words(context, 'remark', { label: forms.agreeRemark })],
      data: { ...which(context), granted: true },
      save: forms.agree,
    }),
    form(context, 'oplossing-beslissen', {
      title: forms.disagree,
      inputs: [words(context, 'remark', { label: forms.disagreeRemark, required: true })],
      data: { ...which(context), granted: false },
      save: forms.disagree,
    }),
  ];
};

/** Of who promised it and sees no dossier; for everybody else which promise it is, is chosen there. */
export const keepPromise: Button = (context) => {
  const { request, today } = context.view;
  return request === undefined
    ? inTab('toezegging-nagekomen')(context)
    : [press(context, 'toezegging-nagekomen', { data: { promise: request.id, on: today } })];
};

/** The page with what is asked, and what was chosen to be read with it. */
export const readQuestion = ({ view, text, link }: CardContext): OpenUrl => ({
  type: 'Action.OpenUrl',
  title: titleOfPage(view.kind, text.forms),
  url: link(`gevraagd/${view.kenmerk}/${view.request?.id ?? ''}`),
});

/** Asking is done in the dossier, answering on the card. */
export const questionButtons: Readonly<Record<ConsultStep, Button>> = {
  'vraag-stellen': inTab('vraag-stellen'),
  'vraag-beantwoorden': answerQuestion,
  'vraag-intrekken': inTab('vraag-intrekken'),
  'oplossing-vragen': inTab('oplossing-vragen'),
  'oplossing-beslissen': decideSolution,
};

const titleOfPage = (kind: NoticeKind, forms: CardForms): string => {
  if (kind === 'toezegging') return forms.readPromise;
  return kind === 'vraag' ? forms.readQuestion : forms.readRequest;
};
