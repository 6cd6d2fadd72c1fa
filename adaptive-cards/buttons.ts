import type { StepCode } from '../src/contract/domainTypes.ts';
import { form, press, words, type Button, type CardContext } from './forms.ts';
import { line, type Action, type Choice, type Input } from './element.ts';

const toTab =
  (subPage: (context: CardContext) => string): Button =>
  (context) => [{ type: 'Action.OpenUrl', title: '', url: context.link(subPage(context)) }];

const dossier = (context: CardContext) => `dossier/${context.view.kenmerk}`;
/** Steps that are done in the tab keep their own title and open the dossier. */
const inTab =
  (step: StepCode): Button =>
  (context) =>
    toTab(dossier)(context).map((action) => ({
      ...action,
      title: context.text.buttons[step] ?? context.common.steps[step],
    }));

const dateInput = (context: CardContext, id: string, label: string): Input => ({
  type: 'Input.Date',
  id,
  label,
  value: context.view.today,
  isRequired: true,
  errorMessage: context.text.forms.required,
});

const candidateChoices = ({ view, text }: CardContext): readonly Choice[] =>
  (view.proposal?.candidates ?? []).map((candidate) => ({
    value: candidate.id,
    title: `${
      candidate.absentUntil === undefined
        ? candidate.name
        : text.forms.absentUntil(candidate.name, candidate.absentUntil)
    } · ${text.forms.openCount(candidate.open)}`,
  }));

const chooseBehandelaar = (context: CardContext, title: string): Action => {
  const { proposal } = context.view;
  const why = context.text.lines['opnieuw-toewijzen'].why(context.view);
  return form(context, 'toewijzen', {
    title,
    ...(why === undefined ? {} : { intro: line(why, { isSubtle: true }) }),
    inputs: [
      {
        type: 'Input.ChoiceSet',
        id: 'to',
        label: context.text.forms.candidate,
        choices: candidateChoices(context),
        ...(proposal?.person === undefined ? {} : { value: proposal.person.id }),
        isRequired: true,
        errorMessage: context.text.forms.candidateError,
      },
      words(context, 'reason', {
        label:
          proposal?.gap === true ? context.text.forms.reason : context.text.forms.reasonWhenOther,
        required: proposal?.gap === true,
      }),
    ],
    save: context.common.steps.toewijzen,
  });
};

const assign: Button = (context) => {
  const { proposal, kind } = context.view;
  if (proposal === undefined) return inTab('toewijzen')(context);
  // On the intake card choosing comes after the call: one button that unfolds, proposal filled in.
  if (proposal.person === undefined || proposal.gap || kind === 'bel-eerst') {
    const direct =
      context.view.ask === 'kies-behandelaar' && proposal.person !== undefined && !proposal.gap
        ? [press(context, 'toewijzen', { data: { to: proposal.person.id } })]
        : [];
    return [...direct, chooseBehandelaar(context, context.text.forms.choosePerson)];
  }
  return [
    press(context, 'toewijzen', { data: { to: proposal.person.id } }),
    chooseBehandelaar(context, context.text.forms.otherPerson),
  ];
};

const readAndDecide = (context: CardContext, title: string): Action => ({
  type: 'Action.Submit',
  title,
  data: {
    msteams: { type: 'task/fetch' },
    kenmerk: context.view.kenmerk,
    version: context.view.verdict?.version ?? 0,
  },
});

const version = (context: CardContext) => ({ version: context.view.verdict?.version ?? 0 });

/** How each step stands on a card. Steps that need the tab open the dossier. */
export const buttons: Readonly<Record<StepCode, Button>> = {
  'gesprek-vastleggen': (context) => [
    form(context, 'gesprek-vastleggen', {
      inputs: [
        words(context, 'note', {
          label: context.text.forms.note,
          required: true,
          placeholder: context.text.forms.agreedHint,
        }),
        words(context, 'agreed', { label: context.text.forms.agreed }),
        dateInput(context, 'on', context.text.forms.on),
      ],
      data: {
        with: 'klager',
        how: 'telefoon',
        purpose: context.view.stage === 'nieuw' ? 'eerste-gesprek' : 'voortgang',
      },
    }),
  ],
  'niet-bereikt': (context) => [press(context, 'niet-bereikt', { data: { how: 'telefoon' } })],
  'over-wie': inTab('over-wie'),
  'opgelost-en-tevreden': (context) => [
    form(context, 'opgelost-en-tevreden', {
      inputs: [
        words(context, 'agreed', {
          label: context.text.forms.agreed,
          required: true,
          placeholder: context.text.forms.agreedHint,
        }),
        dateInput(context, 'askedOn', context.text.forms.askedOn),
        {
          type: 'Input.Toggle',
          id: 'letterWanted',
          title: context.text.forms.letterWanted,
          valueOn: 'true',
          valueOff: 'false',
          value: 'false',
        },
      ],
    }),
  ],
  besproken: (context) => [press(context, 'besproken')],
  'zelf-betrokken': (context) => [press(context, 'zelf-betrokken')],
  toewijzen: assign,
  'toewijzing-ongedaan': (context) => [press(context, 'toewijzing-ongedaan')],
  accepteren: (context) => [press(context, 'accepteren')],
  weigeren: (context) => [
    form(context, 'weigeren', {
      inputs: [
        {
          type: 'Input.ChoiceSet',
          id: 'code',
          label: context.text.forms.declineWhy,
          choices: (['zelf-betrokken', 'afwezig', 'anders'] as const).map((code) => ({
            value: code,
            title: context.common.declineReasons[code],
          })),
          style: 'expanded',
          isRequired: true,
          errorMessage: context.text.forms.required,
        },
        {
          type: 'Input.Date',
          id: 'until',
          label: context.text.forms.until,
          min: context.view.today,
        },
        words(context, 'reason', { label: context.text.forms.explanation }),
      ],
    }),
  ],
  verteld: (context) => [press(context, 'verteld', { data: { on: context.view.today } })],
  afschrift: (context) => [press(context, 'afschrift', { data: { on: context.view.today } })],
  'hoorgesprek-plannen': (context) => [
    form(context, 'hoorgesprek-plannen', {
      inputs: [
        {
          type: 'Input.ChoiceSet',
          id: 'sides',
          label: context.text.forms.sides,
          choices: [
            { value: 'klager', title: context.common.sides.klager },
            { value: 'beklaagde', title: context.common.sides.beklaagde },
            { value: 'klager,beklaagde', title: context.text.forms.bothSides },
          ],
          isRequired: true,
          errorMessage: context.text.forms.required,
        },
        {
          type: 'Input.ChoiceSet',
          id: 'form',
          label: context.text.forms.form,
          choices: (['apart', 'samen', 'telefoon', 'teams'] as const).map((value) => ({
            value,
            title: context.common.hearingForms[value],
          })),
          value: 'apart',
          isRequired: true,
          errorMessage: context.text.forms.required,
        },
        dateInput(context, 'on', context.text.forms.date),
        {
          type: 'Input.Time',
          id: 'time',
          label: context.text.forms.time,
          value: '10:00',
          isRequired: true,
          errorMessage: context.text.forms.required,
        },
        { type: 'Input.Text', id: 'place', label: context.text.forms.place, maxLength: 200 },
      ],
    }),
  ],
  'hoorgesprek-afzeggen': inTab('hoorgesprek-afzeggen'),
  'hoorgesprek-vastleggen': inTab('hoorgesprek-vastleggen'),
  'afzien-van-horen': inTab('afzien-van-horen'),
  'termijn-verlengen': (context) => [
    form(context, 'termijn-verlengen', {
      inputs: [
        {
          type: 'Input.ChoiceSet',
          id: 'weeks',
          label: context.text.forms.weeks,
          choices: [1, 2, 3, 4].map((weeks) => ({
            value: String(weeks),
            title: context.text.forms.weekChoice(weeks),
          })),
          isRequired: true,
          errorMessage: context.text.forms.required,
        },
        words(context, 'reason', { label: context.text.forms.reason, required: true }),
      ],
    }),
  ],
  'oordeel-concept': inTab('oordeel-concept'),
  'ter-meelezing': inTab('ter-meelezing'),
  meegelezen: (context) => [
    press(context, 'meegelezen', { data: { ...version(context), verdict: 'akkoord' } }),
    form(context, 'meegelezen', {
      title: context.text.forms.withRemark,
      inputs: [words(context, 'remark', { label: context.text.forms.remark, required: true })],
      data: { ...version(context), verdict: 'opmerking' },
    }),
  ],
  'oordeel-geopend': (context) => [
    readAndDecide(
      context,
      context.view.verdict?.askToRead === true
        ? context.text.forms.readFirst
        : context.text.forms.readAndDecide,
    ),
  ],
  akkoord: (context) => [
    press(context, 'akkoord', {
      ...(context.view.verdict?.askToRead === true ? { title: context.text.forms.anyway } : {}),
      data: {
        ...version(context),
        ...(context.view.verdict?.askToRead === true ? { unread: true } : {}),
      },
    }),
  ],
  terugsturen: (context) => [
    form(context, 'terugsturen', {
      inputs: [words(context, 'remark', { label: context.text.forms.remark, required: true })],
      data: version(context),
      save: context.common.steps.terugsturen,
    }),
  ],
  'akkoord-intrekken': (context) => [
    press(context, 'akkoord-intrekken', { data: version(context) }),
  ],
  'brief-verstuurd': (context) => [
    press(context, 'brief-verstuurd', {
      data: { letterId: context.view.letter?.id ?? '', how: context.view.letter?.how ?? 'post' },
    }),
  ],
  tevredenheid: (context) => [
    form(context, 'tevredenheid', {
      inputs: [
        {
          type: 'Input.ChoiceSet',
          id: 'answer',
          label: context.text.forms.answer,
          choices: (['tevreden', 'niet-tevreden', 'niet-bereikt'] as const).map((value) => ({
            value,
            title: context.common.satisfaction[value],
          })),
          style: 'expanded',
          isRequired: true,
          errorMessage: context.text.forms.required,
        },
      ],
    }),
  ],
  afsluiten: (context) => [press(context, 'afsluiten')],
  heropenen: (context) => [
    form(context, 'heropenen', {
      inputs: [words(context, 'reason', { label: context.text.forms.reason, required: true })],
    }),
  ],
};
