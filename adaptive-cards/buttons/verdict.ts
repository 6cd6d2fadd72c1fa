import type { Button, CardContext } from '../cardContext.ts';
import { words } from './fields.ts';
import { form } from './form.ts';
import { inTab } from './inTab.ts';
import { press } from './press.ts';

/** Approval and remarks bind to the version that the card showed. */
const version = ({ view }: CardContext) => ({ version: view.verdict?.version ?? 0 });

/** Opens the letter text as a dialog of the tab. */
export const readDraft: Button = (context) => [
  {
    type: 'Action.Submit',
    title: readTitle(context),
    data: {
      msteams: { type: 'task/fetch' },
      kenmerk: context.view.kenmerk,
      ...version(context),
      // The dialog has the name of its button: who only reads along decides nothing.
      ...(decides(context) ? {} : { page: 'lezen' }),
    },
  },
];

const readTitle = ({ view, text }: CardContext): string => {
  if (view.verdict?.askToRead === true) return text.forms.readFirst;
  return decides({ view }) ? text.forms.readAndDecide : text.forms.readDraft;
};

const decides = ({ view }: Pick<CardContext, 'view'>): boolean => view.stage === 'akkoord-gevraagd';

/** "Toch akkoord" says that the letter was not opened; the log holds which it was. */
export const approve: Button = (context) => {
  const unread = context.view.verdict?.askToRead === true;
  return [
    press(context, 'akkoord', {
      ...(unread ? { title: context.text.forms.anyway } : {}),
      data: { ...version(context), ...(unread ? { unread: true } : {}) },
    }),
  ];
};

export const sendBack: Button = (context) => [
  form(context, 'terugsturen', {
    inputs: [words(context, 'remark', { label: context.text.forms.remark, required: true })],
    data: version(context),
    save: context.common.steps.terugsturen,
  }),
];

/** The receipt knows no draft any more, but which version was approved. */
export const withdraw: Button = (context) => [
  press(context, 'akkoord-intrekken', { data: { version: context.view.done?.version ?? 0 } }),
];

/** Good as it is, or with a remark that sends the draft back. */
export const readAlong: Button = (context) => [
  press(context, 'meegelezen', {
    title: context.common.readAlong.akkoord,
    data: { ...version(context), verdict: 'akkoord' },
  }),
  form(context, 'meegelezen', {
    title: context.text.forms.withRemark,
    inputs: [words(context, 'remark', { label: context.text.forms.remark, required: true })],
    data: { ...version(context), verdict: 'opmerking' },
    save: context.common.steps.terugsturen,
  }),
];

/** The handling was neutral, or with what was not it goes back to be looked into again (F23, F24). */
export const testNeutrality: Button = (context) => {
  const { forms } = context.text;
  return [
    press(context, 'neutraliteit', {
      title: forms.neutral,
      data: { ...version(context), neutral: true },
    }),
    form(context, 'neutraliteit', {
      title: forms.notNeutral,
      inputs: [words(context, 'reason', { label: forms.whyNotNeutral, required: true })],
      data: { ...version(context), neutral: false },
      save: context.common.steps.terugsturen,
    }),
  ];
};

/** Leaves the approval with whom the rules proposed, or opens the dossier to choose somebody else. */
export const chooseDecider: Button = (context) => {
  const { replacement } = context.view;
  return [
    ...(replacement === undefined
      ? []
      : [
          press(context, 'beslisser-kiezen', {
            title: context.text.forms.leaveSo,
            data: { to: replacement.id },
          }),
        ]),
    ...inTab('beslisser-kiezen')(context),
  ];
};
