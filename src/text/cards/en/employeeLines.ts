import type { AboutYou, CardView } from '../../../contract/card.ts';
import { dates } from '../../common/en/dates.ts';
import type { CardLines, CardSentence } from '../cardText.ts';
import { hearingSentence } from './hearingWords.ts';

/** Each of these cards offers somebody to talk to (experience.md §2). */
const trusted = ({ vertrouwenspersoon }: CardView): string => {
  const line =
    'Would you like to talk to somebody about it? The confidential adviser is there for you';
  if (vertrouwenspersoon === undefined) return `${line}.`;
  const phone = vertrouwenspersoon.phone === undefined ? '' : `, ${vertrouwenspersoon.phone}`;
  return `${line}: ${vertrouwenspersoon.name}${phone}.`;
};

interface News {
  readonly headline: string;
  readonly why: CardSentence;
}

const speaker = ({ behandelaar }: CardView): string => behandelaar ?? 'the handler';

const invitation: CardSentence = (view) =>
  view.hearing &&
  `It is on ${dates.day(view.hearing.date)}, ${dates.clock(view.hearing.time)}. ${view.mustAppear ? 'You must be there. The hearing and the journey count as working time. You may bring somebody.' : 'You tell your side and may bring somebody.'} ${comes(view)}`;

/** What he said to it, or how he can say it. */
const comes = (view: CardView): string => {
  if (view.invitation?.as === 'komt') return 'You said that you come.';
  return view.invitation?.as === 'kan-niet'
    ? `You said that you cannot come then. You hear from ${speaker(view)} how it goes on.`
    : `Can you not come then? Say so here or call ${speaker(view)}.`;
};

/** What there is to know for him now. */
const news: Readonly<Record<AboutYou, News>> = {
  verteld: {
    headline: 'There is a complaint about a contact with you.',
    why: ({ behandelaar }) => {
      const told = behandelaar === undefined ? '' : `${behandelaar} told you about it. `;
      return `${told}Here you read what happens and when. You may tell your side and bring somebody. A complaint is not a punishment.`;
    },
  },
  afschrift: {
    headline: 'You can read the complaint about a contact with you.',
    why: () =>
      'The complaint is on your page About me. You will still be invited to tell your side. You may bring somebody. A complaint is not a punishment.',
  },
  uitgenodigd: { headline: 'You are invited to a hearing.', why: invitation },
  verzet: {
    headline: 'Your hearing is moved.',
    why: (view) => invitation(view)?.replace('It is on', 'It is now on'),
  },
  commissie: {
    headline: 'The complaints committee looks at the complaint about a contact with you.',
    why: () =>
      'The complainant asks for a judgement. The committee listens to both of you, without audience. You may bring somebody.',
  },
  afgezegd: {
    headline: 'Your hearing does not take place.',
    why: (view) => `You hear from ${speaker(view)} how it goes on. You may still tell your side.`,
  },
  'gesprek-geweest': {
    headline: 'Your hearing has been.',
    why: () => 'The record comes to your page About me. There you can read it.',
  },
  verslag: {
    headline: 'The record of your hearing is ready.',
    why: (view) =>
      `You read it on your page About me. Is something not right? Tell ${speaker(view)}.`,
  },
  'reactie-gevraagd': {
    headline: 'Read the record and react.',
    why: (view) =>
      `The record is on your page About me. Is it right? Or was it otherwise? Say it here, or to ${speaker(view)}. Do you need more time? Say that too.`,
  },
  gereageerd: {
    headline: 'Your reaction to the record is saved.',
    why: (view) => `Would you like to add something? Call ${speaker(view)}.`,
  },
  verdaagd: {
    headline: 'The complaint about a contact with you takes longer.',
    why: (view) =>
      ['The term was extended. The complainant gets the same message.', hearingSentence(view)]
        .filter(Boolean)
        .join(' '),
  },
  heropend: {
    headline: 'The complaint about a contact with you is open again.',
    why: (view) =>
      `The complainant is not satisfied after all. You hear from ${speaker(view)} how it goes on.`,
  },
  'andere-behandelaar': {
    headline: 'Somebody else handles the complaint about a contact with you.',
    why: (view) =>
      [
        `${speaker(view)} takes over. You need not tell again what you told before.`,
        hearingSentence(view),
      ]
        .filter(Boolean)
        .join(' '),
  },
  opgelost: {
    headline: 'The complaint about a contact with you is solved.',
    why: () => 'The complainant is satisfied with the solution. No verdict follows.',
  },
  uitkomst: {
    headline: 'There is an outcome of the complaint about a contact with you.',
    why: () => 'You read the outcome and the reasons on your page About me.',
  },
};

const newsOf = ({ aboutYou }: CardView): News => news[aboutYou ?? 'verteld'];

const dateLabels: Partial<Record<AboutYou, string>> = {
  uitgenodigd: 'Hearing',
  verzet: 'Hearing',
  'reactie-gevraagd': 'Your reaction',
};

/** The working day before, and on the day itself. */
const hearingNear = ({ aboutYou, date }: CardView): string | undefined =>
  aboutYou !== 'uitgenodigd' || date === undefined || date.workingDaysLeft > 1
    ? undefined
    : date.workingDaysLeft === 1
      ? 'Your hearing is on the next working day.'
      : 'Your hearing is today.';

const lines: CardLines = {
  // On a lock screen others may read along: nothing there says that somebody complained about him.
  act: () => 'There is a message for you',
  headline: (view) => hearingNear(view) ?? newsOf(view).headline,
  date: ({ aboutYou }) => dateLabels[aboutYou ?? 'verteld'] ?? 'Answer to the complainant',
  why: (view) =>
    [
      newsOf(view).why(view),
      view.noPersonnelFile ? 'Nothing goes into your personnel file.' : undefined,
    ]
      .filter(Boolean)
      .join(' '),
  otherwise: trusted,
};

/** To the employee complained about, who was told in person before: one living card, whatever it was sent for. */
export const employeeLines = {
  'over-jou': lines,
  'over-jou-verdaagd': lines,
  'over-jou-uitkomst': lines,
} as const satisfies Record<string, CardLines>;
