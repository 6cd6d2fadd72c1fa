import type { Button, CardContext } from '../cardContext.ts';
import type { Action, Choice } from '../element.ts';
import { line } from '../line.ts';
import { plain } from '../plain.ts';
import { choice, words } from './fields.ts';
import { form } from './form.ts';
import { inTab } from './inTab.ts';
import { press } from './press.ts';

/**
 * Where the rules propose somebody and choosing is what is asked: one press, and another choice beside it.
 * Before the first call, or where the rules have no answer: one form.
 */
export const assign: Button = (context) => {
  const { proposal, ask, kind, why } = context.view;
  const { forms } = context.text;
  if (proposal === undefined) return inTab('toewijzen')(context);
  // There is a behandelaar already; another one is a choice with a reason.
  if (kind === 'termijn-escalatie') {
    const title = why === 'terug' && proposal.person ? forms.handBack : forms.otherPerson;
    return [chooseBehandelaar(context, title)];
  }
  const asked = ask === 'kies-behandelaar' || kind === 'opnieuw-toewijzen';
  if (!asked || proposal.gap || proposal.person === undefined) {
    return [chooseBehandelaar(context, forms.choosePerson)];
  }
  return [
    press(context, 'toewijzen', { data: { to: proposal.person.id } }),
    chooseBehandelaar(context, forms.otherPerson),
  ];
};

const chooseBehandelaar = (context: CardContext, title: string): Action => {
  const { view, text, common } = context;
  const { forms } = text;
  const { person: named, gap } = view.proposal ?? {};
  const proposed = gap === true ? undefined : named;
  // Taking it from who is silent needs a reason, and whom to ask instead lies ready.
  const first = view.kind === 'termijn-escalatie' ? named : proposed;
  const why = view.kind === 'termijn-escalatie' ? undefined : text.proposal(view);
  return form(context, 'toewijzen', {
    title,
    ...(why === undefined ? {} : { intro: line(why, { isSubtle: true }) }),
    inputs: [
      choice(context, 'to', {
        label: forms.candidate,
        choices: candidates(context),
        ...(first === undefined ? {} : { value: first.id }),
        error: forms.candidateError,
      }),
      words(context, 'reason', {
        label: proposed === undefined ? forms.reason : forms.reasonWhenOther,
        required: proposed === undefined,
      }),
    ],
    save: common.steps.toewijzen,
  });
};

const candidates = ({ view, text }: CardContext): readonly Choice[] =>
  (view.proposal?.candidates ?? []).map(({ id, name, absentUntil, open }) => {
    const known = absentUntil === undefined ? name : text.forms.absentUntil(name, absentUntil);
    return { value: id, title: `${plain(known)} · ${text.forms.openShort(open)}` };
  });

/** "Ik kan dit niet doen": has to do with it, is away until, or something else. */
export const decline: Button = (context) => {
  const { view, text, common } = context;
  return [
    form(context, 'weigeren', {
      inputs: [
        choice(context, 'code', {
          label: text.forms.declineWhy,
          choices: (['zelf-betrokken', 'afwezig', 'anders'] as const).map((code) => ({
            value: code,
            title: common.declineReasons[code],
          })),
          expanded: true,
        }),
        { type: 'Input.Date', id: 'until', label: text.forms.until, min: view.today },
        words(context, 'reason', { label: text.forms.explanation }),
      ],
      save: text.forms.decline,
    }),
  ];
};
