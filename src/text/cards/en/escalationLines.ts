import type { CardView } from '../../../contract/card.ts';
import type { CardLines } from '../cardText.ts';
import { dateLabel, hasOwnDate, waitSentence } from './asked.ts';

/** How near the date is; a date further off than this is not yet in danger, only silent. */
const NEAR = 5;
const nearness = ({ ask, date }: CardView): string => {
  if (date === undefined || hasOwnDate(ask) || date.workingDaysLeft > NEAR)
    return 'This complaint has waited for some time';
  return date.workingDaysLeft < 0 ? 'The term has passed' : 'The term is in danger';
};

type Words = Pick<CardLines, 'act' | 'headline' | 'why' | 'otherwise'>;

const who = ({ waitingFor }: CardView): string => waitingFor ?? 'Your colleague';
const call = ({ waitingFor }: CardView): string => `Call ${waitingFor ?? 'your colleague'}`;

/** Somebody does not get on with it, and nothing more is known. */
const slow: Words = {
  act: nearness,
  headline: (view) => `${nearness(view)}: ask how things stand.`,
  why: ({ ask, behandelaar }) =>
    [
      behandelaar === undefined ? undefined : `${behandelaar} handles this complaint.`,
      waitSentence(ask),
    ]
      .filter(Boolean)
      .join(' ') || undefined,
  otherwise: (view) =>
    view.waitingFor === undefined
      ? 'Agree who takes this up and when.'
      : `${call(view)} and agree when it happens.`,
};

const reasons: Readonly<Record<string, Words>> = {
  'geen-antwoord': {
    act: () => 'No answer yet from a handler',
    headline: () => 'No answer yet: call your colleague.',
    why: (view) => `${who(view)} was asked to handle it and has not answered.`,
    otherwise: () => 'Agree who takes this up, or choose another handler.',
  },
  zwijgt: {
    act: () => 'A complaint lies still',
    headline: () => 'This complaint lies still: call, or choose somebody else.',
    why: (view) =>
      view.ask === 'wacht-op-acceptatie'
        ? `${who(view)} was asked twice to handle it and has not answered.`
        : `${who(view)} did nothing with it, also after a reminder.`,
    otherwise: (view) => `${call(view)} and agree when it happens, or choose somebody else.`,
  },
  'geen-akkoord': {
    act: () => 'No decision on a verdict yet',
    headline: () => 'No decision yet: call your colleague.',
    why: (view) => `${who(view)} was asked to decide on the verdict.`,
    otherwise: (view) =>
      view.colleague === undefined
        ? `${call(view)} and agree when the decision is there.`
        : `${call(view)} and agree when the decision is there. Is your colleague away? Say so where you record the call: then we ask somebody else.`,
  },
  afwezig: {
    act: () => 'Your colleague is away',
    headline: () => 'Your colleague is away: arrange who does this.',
    why: (view) => [`${who(view)} is away now.`, waitSentence(view.ask)].filter(Boolean).join(' '),
    otherwise: () => 'The term goes on, also when nobody is there.',
  },
  terug: {
    act: () => 'Your colleague is back',
    headline: ({ back, behandelaar }) =>
      `${back ?? 'Your colleague'} is back: hand it back, or leave it with ${behandelaar ?? 'who has it now'}?`,
    why: ({ back }) => `${back ?? 'Your colleague'} handled this complaint before the absence.`,
    otherwise: () => 'If you do nothing, the complaint stays where it is.',
  },
  'ander-akkoord': {
    act: () => 'Somebody else decides on the verdict',
    headline: () => 'Somebody else decides on the verdict: see whether that is right.',
    why: (view) => `Who was asked first is away. ${who(view)} is asked now.`,
    otherwise: () => 'Is that not right? Choose somebody else before the decision is there.',
  },
  'contactregel-herzien': {
    act: () => 'Look again at a rule on contact',
    headline: () => 'Look again at the rule on contact.',
    why: () => 'The day to look again has come. The complainant may always write.',
    otherwise: () => 'Lift the rule, or set a new one with a new day.',
  },
  'niemand-akkoord': {
    act: () => 'Nobody can decide on the verdict',
    headline: () => 'Nobody can decide on the verdict: arrange this.',
    why: () => 'Who would decide is away or has to do with it personally.',
    otherwise: ({ buttons }) =>
      buttons.includes('beslisser-kiezen')
        ? 'Choose who decides, and write down why.'
        : 'Agree with the members when they can decide.',
  },
};

const wordsOf = ({ why }: CardView): Words =>
  (why !== undefined && Object.hasOwn(reasons, why) ? reasons[why] : undefined) ?? slow;

/** To the coordinator or the behandelaar's manager, when others do not get on with it. */
export const escalationLines = {
  'termijn-escalatie': {
    act: (view) => wordsOf(view).act(view),
    headline: (view) => wordsOf(view).headline(view),
    date: dateLabel,
    why: (view) => wordsOf(view).why(view),
    otherwise: (view) => wordsOf(view).otherwise(view),
  },
} as const satisfies Record<string, CardLines>;
