import { AWAY } from '../../src/contract/away.ts';
import type { Button, CardContext } from '../cardContext.ts';
import type { Action, Input } from '../element.ts';
import { choice, dayGone, words } from './fields.ts';
import { form } from './form.ts';
import { execute, press } from './press.ts';

const purpose = ({ view }: CardContext): string => {
  if (view.stage === 'nieuw') return 'eerste-gesprek';
  return view.stage === 'nazorg' ? 'nazorg' : 'voortgang';
};

/**
 * On a card a talk is one with the complainant by phone; on an escalation with the colleague who was called.
 * Every other talk is recorded in the tab.
 */
export const recordTalk: Button = (context) => {
  const { forms } = context.text;
  if (context.view.kind === 'termijn-escalatie') return [calledColleague(context)];
  return [
    form(context, 'gesprek-vastleggen', {
      inputs: [
        words(context, 'note', {
          label: forms.note,
          required: true,
          placeholder: forms.agreedHint,
        }),
        words(context, 'agreed', { label: forms.agreed }),
        dayGone(context, 'on', forms.on),
      ],
      data: { with: 'klager', how: 'telefoon', purpose: purpose(context) },
    }),
  ];
};

const call = { with: 'team', how: 'telefoon', purpose: 'voortgang' } as const;

/** What came of the call, or that the colleague is not there; which of the two says what must be filled in. */
const calledColleague = (context: CardContext): Action => {
  const { forms } = context.text;
  const { colleague, today } = context.view;
  const mayBeAway = colleague !== undefined;
  return form(context, 'gesprek-vastleggen', {
    inputs: [
      words(context, 'note', { label: forms.noteColleague, required: !mayBeAway }),
      dayGone(context, 'on', forms.on),
      ...(mayBeAway
        ? [{ type: 'Input.Date', id: 'until', label: forms.awayUntil, min: today } as const]
        : []),
    ],
    data: { ...call, ...(mayBeAway && { colleague }) },
    ...(mayBeAway && {
      more: [execute(context, AWAY, { title: forms.isAway, data: { ...call, colleague } })],
    }),
  });
};

export const notReached: Button = (context) => [
  press(context, 'niet-bereikt', { data: { how: 'telefoon' } }),
];

/** Asks what the law needs to stop here: what was agreed, when it was asked, letter or not. */
export const solved: Button = (context) => {
  const { forms } = context.text;
  return [
    form(context, 'opgelost-en-tevreden', {
      inputs: [
        words(context, 'agreed', {
          label: forms.agreed,
          required: true,
          placeholder: forms.agreedHint,
        }),
        dayGone(context, 'askedOn', forms.askedOn),
        {
          type: 'Input.Toggle',
          id: 'letterWanted',
          title: forms.letterWanted,
          wrap: true,
          valueOn: 'true',
          valueOff: 'false',
          value: 'false',
        },
        ...learnt(context),
      ],
    }),
  ];
};

/** Asked of everything that was solved, and never demanded (O32). */
const learnt = (context: CardContext): readonly Input[] => {
  const { forms } = context.text;
  return [
    words(context, 'lesson', { label: forms.lesson }),
    {
      type: 'Input.Toggle',
      id: 'wider',
      title: forms.wider,
      wrap: true,
      valueOn: 'true',
      valueOff: 'false',
      value: 'false',
    },
  ];
};

/** Talked over with the team, with what it learnt where there is something. */
export const talkedOver: Button = (context) => [
  press(context, 'besproken'),
  form(context, 'besproken', {
    title: context.text.forms.withLesson,
    inputs: learnt(context),
    save: context.common.steps.besproken,
  }),
];

export const aftercare: Button = (context) => [
  form(context, 'tevredenheid', {
    inputs: [
      choice(context, 'answer', {
        label: context.text.forms.answer,
        choices: (['tevreden', 'niet-tevreden', 'niet-bereikt'] as const).map((value) => ({
          value,
          title: context.common.satisfaction[value],
        })),
        expanded: true,
      }),
    ],
  }),
];

export const reopen: Button = (context) => [
  form(context, 'heropenen', {
    inputs: [
      words(context, 'reason', { label: context.text.forms.reasonOfReopening, required: true }),
    ],
    save: context.common.steps.heropenen,
  }),
];
