import type { CardView } from '../../../contract/card.ts';
import type { Ask } from '../../../contract/domainTypes.ts';
import { letterKinds } from '../../common/en/facts.ts';
import { dates } from '../../common/en/dates.ts';
import { steps } from '../../common/en/procedure.ts';
import type { CardLines } from '../cardText.ts';
import {
  askAfterColon,
  askSentence,
  dateLabel,
  hasOwnDate,
  nothingToDo,
  notReached,
  situation,
  waitSentence,
} from './asked.ts';
import { hearingComes, hearingSentence } from './hearingWords.ts';

const toldToCoordinator = 'If you do nothing, the complaints coordinator is told.';
const askedAgain = 'If you do nothing, we ask you once more.';
/** Asked of the behandelaar; at everything else he waits for somebody. */
const ofBehandelaar: ReadonlySet<Ask> = new Set([
  'vertel-het-zelf',
  'geef-afschrift',
  'hoor-klager',
  'bied-schriftelijk-horen',
  'hoor-beklaagde',
  'hoorgesprek-komt',
  'leg-hoorgesprek-vast',
  'leg-verslag-voor',
  'vraag-reactie',
  'kom-toezegging-na',
  'schrijf-oordeel',
  'pas-oordeel-aan',
  'volg-doorverwijzing',
  'toets',
  'stel-op-schrift',
  'licht-gezag-in',
  'licht-leidinggevende-in',
  'spreek-medewerker',
  'bemiddel',
  'vraag-commissie',
  'maak-rapport',
]);
/** Where silence is told to the coordinator (escalation, and approval that does not come). */
const escalates = (ask: Ask): boolean =>
  ofBehandelaar.has(ask) || ask === 'wacht-op-acceptatie' || ask === 'lees-en-beslis';

/** Here the moment of the hearing is in what is said of it. */
const saysTheHearing: ReadonlySet<Ask> = new Set(['hoorgesprek-komt', 'leg-hoorgesprek-vast']);

const watNu: CardLines = {
  act: (view) => withoutStop(watNu.headline(view)),
  headline: (view) => {
    if (view.inNameOf !== undefined) return 'Prepare this complaint.';
    if (view.ask === 'hoorgesprek-komt') return hearingComes(view);
    return ofBehandelaar.has(view.ask) ? askSentence(view.ask) : nothingToDo;
  },
  date: (view) =>
    ofBehandelaar.has(view.ask) || !hasOwnDate(view.ask) ? dateLabel(view) : undefined,
  why: (view) => {
    const state = ofBehandelaar.has(view.ask) ? situation(view) : waitSentence(view.ask);
    const hearing = saysTheHearing.has(view.ask) ? undefined : hearingSentence(view);
    if (view.inNameOf !== undefined) {
      const now = ofBehandelaar.has(view.ask)
        ? `What comes now: ${lowerFirst(askSentence(view.ask))}`
        : state;
      return [`On behalf of ${view.inNameOf}.`, now, hearing].filter(Boolean).join(' ');
    }
    return [quiet(view) ?? handles(view), state, hearing].filter(Boolean).join(' ');
  },
  otherwise: ({ ask, date, inNameOf }) => {
    // It is asked of who handles it, and who prepares is told of no term.
    if (inNameOf !== undefined) return undefined;
    if (ask === 'vraag-reactie' || ask === 'kom-toezegging-na') return askedAgain;
    return date !== undefined && ofBehandelaar.has(ask) ? toldToCoordinator : undefined;
  },
};

const handles = ({ secretary }: CardView): string =>
  secretary
    ? 'You are the secretary: you prepare, the members decide.'
    : 'You handle this complaint.';

const lowerFirst = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Too long ago that the complainant heard something. */
const quiet = ({ quietDays }: CardView): string | undefined =>
  quietDays === undefined
    ? undefined
    : `The complainant heard nothing for ${quietDays} working days: call and record that talk.`;

const letterName = ({ letter }: CardView): string =>
  letter !== undefined && Object.hasOwn(letterKinds, letter.kind)
    ? letterKinds[letter.kind as keyof typeof letterKinds]
    : 'Letter';
const byLetterChannel = {
  'e-mail': 'Send it by e-mail.',
  post: 'Send it by post.',
  telefoon: 'Read it out by phone.',
  'geen-adres': 'No address, number or e-mail address of the complainant is known.',
} as const;

const hasNoAddress = ({ letter }: CardView): boolean => letter?.how === 'geen-adres';

const tried = ({ attempts = 0 }: CardView): string | undefined =>
  attempts === 0 ? undefined : notReached(attempts);

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

const reminder = ({ ask, date }: CardView): string => {
  const left = date?.workingDaysLeft ?? 1;
  if (left === 0) return 'Last day';
  if (hasOwnDate(ask)) return left < 0 ? 'Late' : 'Remember';
  return left < 0 ? 'The term has passed' : 'The term comes near';
};

/** The word that it is not handled has a term of its own. */
const notice = ({ noticeBy }: CardView): string | undefined =>
  noticeBy === undefined
    ? undefined
    : `Not handling it? Then the complainant must know by ${dates.day(noticeBy)}.`;

const closing = (ask: Ask): boolean => ask === 'sluit-af' || ask === 'leg-ontvangst-vast';

/** While it is being handled, and after. */
export const handlingLines = {
  'wat-nu': watNu,
  'brief-versturen': {
    act: (view) => (hasNoAddress(view) ? 'A letter cannot be sent' : 'Send a letter'),
    headline: (view) =>
      hasNoAddress(view) ? 'This letter cannot be sent.' : 'Send this letter to the complainant.',
    date: () => undefined,
    why: (view) =>
      `${letterName(view)}. The letter is ready in the file. ${view.letter === undefined ? '' : byLetterChannel[view.letter.how]}`.trim(),
    otherwise: (view) =>
      hasNoAddress(view)
        ? 'Tell us so here. The letter stays in the file.'
        : 'If you do not tell us that it has left, we ask again.',
  },
  bespreken: {
    act: () => 'Talk a complaint over with your team',
    headline: () => 'Talk this complaint over with your team.',
    date: () => undefined,
    why: () =>
      'The complainant is satisfied with the solution. Was it about a colleague? Then tell that colleague how it was solved.',
    otherwise: () => `The complaint closes only when you press ${steps.besproken}.`,
  },
  nazorg: {
    act: ({ ask }) =>
      ask === 'leg-ontvangst-vast'
        ? 'A complaint was solved at once'
        : ask === 'sluit-af'
          ? 'Close the complaint'
          : 'Ask whether the complainant is satisfied',
    headline: ({ ask }) => askSentence(closing(ask) ? ask : 'vraag-tevredenheid'),
    date: dateLabel,
    why: (view) =>
      closing(view.ask)
        ? situation(view)
        : ['The letter was sent.', tried(view), 'Preferably call.'].filter(Boolean).join(' '),
    otherwise: ({ ask }) =>
      closing(ask)
        ? 'The complaint stays open until you close it.'
        : 'Does nobody answer? Record that, then we ask again on the next working day.',
  },
  'termijn-nadert': {
    act: reminder,
    headline: (view) =>
      view.ask === 'niets' ? `${reminder(view)}.` : `${reminder(view)}: ${askAfterColon(view.ask)}`,
    date: dateLabel,
    why: (view) => [situation(view), notice(view)].filter(Boolean).join(' ') || undefined,
    otherwise: ({ ask }) => (escalates(ask) ? toldToCoordinator : 'The term goes on.'),
  },
  dagstart: {
    act: ({ later, arrived }) =>
      arrived ? 'New for you' : later ? 'This asks for you today' : 'Good morning',
    headline: ({ lines, later, arrived }) =>
      arrived
        ? (lines ?? []).length === 0
          ? 'All of this is done.'
          : 'This is new for you:'
        : (lines ?? []).length === 0
          ? 'Good morning. Nothing is with you.'
          : later
            ? 'This still asks for you today:'
            : 'Good morning. This asks for you today:',
    date: () => undefined,
    why: () => undefined,
    otherwise: () => undefined,
  },
} as const satisfies Record<string, CardLines>;
