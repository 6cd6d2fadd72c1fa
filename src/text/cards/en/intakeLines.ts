import type { CardView } from '../../../contract/card.ts';
import type { CardLines } from '../cardText.ts';
import {
  askSentence,
  dateLabel,
  nothingToDo,
  notReached,
  situation,
  waitSentence,
} from './asked.ts';
import { doneBySentence } from './doneBy.ts';
import { proposalSentence } from './proposal.ts';
import { takesOverSentence } from './takesOver.ts';

const asSecretary = 'You do this as the secretary: the members of the committee decide together.';
const waitsForChoice = 'Without a handler nothing happens. The term goes on.';
const calling = ({ ask }: CardView): boolean => ask === 'bel-eerst' || ask === 'bel-opnieuw';
const choosing = ({ ask }: CardView): boolean => ask === 'kies-behandelaar';
/** What the coordinator does before anybody handles it, where admissibility is tested first. */
const admitting = ({ ask }: CardView): boolean =>
  ask === 'leg-ontvangst-vast' || ask === 'toets-ontvankelijkheid' || ask === 'verstuur-brief';
const asked = (view: CardView): boolean => calling(view) || choosing(view) || admitting(view);

const belEerst: CardLines = {
  act: ({ ask }) => {
    if (ask === 'bel-eerst') return 'New complaint: call first';
    if (ask === 'bel-opnieuw') return 'Call again';
    return ask === 'kies-behandelaar' ? 'Choose a handler' : 'New complaint';
  },
  headline: (view) => {
    if (view.ask === 'bel-eerst') return 'New complaint: call first.';
    return asked(view) ? askSentence(view.ask) : nothingToDo;
  },
  date: (view) => (asked(view) ? dateLabel(view) : undefined),
  why: (view) => {
    if (!asked(view)) return waitSentence(view.ask);
    if (admitting(view)) return situation(view);
    if (choosing(view)) return proposalSentence(view) ?? 'Nobody handles the complaint yet.';
    const tried = view.attempts ?? 0;
    const before = tried === 0 ? 'Nobody has called the complainant yet.' : notReached(tried);
    return `${before} Open the call sheet for name and number.`;
  },
  otherwise: (view) => {
    if (choosing(view)) return waitsForChoice;
    if (admitting(view)) return 'The citizen waits for a written answer. The term goes on.';
    return calling(view) ? 'If you do not call or nobody answers, we ask you again.' : undefined;
  },
};

/** From the first call to somebody who takes it up. */
export const intakeLines = {
  'bel-eerst': belEerst,
  'wil-jij-behandelen': {
    act: () => 'Will you handle this complaint?',
    headline: () => 'Will you handle this complaint?',
    date: dateLabel,
    why: (view) =>
      [
        takesOverSentence(view) ??
          'Count on a talk with the complainant, a talk with your colleague and a letter.',
        doneBySentence(view),
        ...(view.secretary ? [asSecretary] : []),
      ]
        .filter(Boolean)
        .join(' '),
    otherwise: ({ coordinator }) =>
      `If you do not answer in time, ${coordinator ?? 'the complaints coordinator'} will call you.`,
  },
  'niet-meer-bij-jou': {
    act: () => 'No longer with you',
    headline: () => 'This complaint is no longer with you.',
    date: () => undefined,
    why: () => 'There is nothing you need to do.',
    otherwise: () => undefined,
  },
  'opnieuw-toewijzen': {
    act: () => 'Choose another handler',
    headline: () => 'Choose another handler.',
    date: dateLabel,
    why: (view) => proposalSentence(view) ?? 'The person who was asked cannot do it.',
    otherwise: () => waitsForChoice,
  },
  heropend: {
    act: () => 'Complaint reopened',
    headline: () => 'The complainant is not satisfied after all.',
    date: dateLabel,
    why: () => 'The complaint is open again. The term never stopped.',
    otherwise: ({ ask }) => waitSentence(ask),
  },
} as const satisfies Record<string, CardLines>;
