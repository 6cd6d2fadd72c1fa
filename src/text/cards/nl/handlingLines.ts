import type { CardView } from '../../../contract/card.ts';
import type { Ask } from '../../../contract/domainTypes.ts';
import { letterKinds } from '../../common/nl/facts.ts';
import { dates } from '../../common/nl/dates.ts';
import { steps } from '../../common/nl/procedure.ts';
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

const toldToCoordinator = 'Doe je niets, dan krijgt de klachtencoördinator bericht.';
const askedAgain = 'Doe je niets, dan vragen we het je nog eens.';
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
    if (view.inNameOf !== undefined) return 'Bereid deze klacht voor.';
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
        ? `Dit is nu aan de beurt: ${lowerFirst(askSentence(view.ask))}`
        : state;
      return [`Namens ${view.inNameOf}.`, now, hearing].filter(Boolean).join(' ');
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
    ? 'Jij bent de secretaris: jij bereidt voor, de leden beslissen.'
    : 'Jij behandelt deze klacht.';

const lowerFirst = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Too long ago that the complainant heard something. */
const quiet = ({ quietDays }: CardView): string | undefined =>
  quietDays === undefined
    ? undefined
    : `De klager hoorde al ${quietDays} werkdagen niets: bel en leg dat gesprek vast.`;

const letterName = ({ letter }: CardView): string =>
  letter !== undefined && Object.hasOwn(letterKinds, letter.kind)
    ? letterKinds[letter.kind as keyof typeof letterKinds]
    : 'Brief';
const byLetterChannel = {
  'e-mail': 'Verstuur hem per e-mail.',
  post: 'Verstuur hem per post.',
  telefoon: 'Lees hem voor aan de telefoon.',
  'geen-adres': 'Er is geen adres, nummer of e-mailadres van de klager bekend.',
} as const;

const hasNoAddress = ({ letter }: CardView): boolean => letter?.how === 'geen-adres';

const tried = ({ attempts = 0 }: CardView): string | undefined =>
  attempts === 0 ? undefined : notReached(attempts);

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

const reminder = ({ ask, date }: CardView): string => {
  const left = date?.workingDaysLeft ?? 1;
  if (left === 0) return 'Laatste dag';
  if (hasOwnDate(ask)) return left < 0 ? 'Te laat' : 'Denk eraan';
  return left < 0 ? 'De termijn is voorbij' : 'De termijn nadert';
};

/** The word that it is not handled has a term of its own. */
const notice = ({ noticeBy }: CardView): string | undefined =>
  noticeBy === undefined
    ? undefined
    : `Niet behandelen? Dan moet de klager dat uiterlijk ${dates.day(noticeBy)} weten.`;

const closing = (ask: Ask): boolean => ask === 'sluit-af' || ask === 'leg-ontvangst-vast';

/** While it is being handled, and after. */
export const handlingLines = {
  'wat-nu': watNu,
  'brief-versturen': {
    act: (view) => (hasNoAddress(view) ? 'Een brief kan niet weg' : 'Verstuur een brief'),
    headline: (view) =>
      hasNoAddress(view) ? 'Deze brief kan niet weg.' : 'Verstuur deze brief aan de klager.',
    date: () => undefined,
    why: (view) =>
      `${letterName(view)}. De brief staat klaar in het dossier. ${view.letter === undefined ? '' : byLetterChannel[view.letter.how]}`.trim(),
    otherwise: (view) =>
      hasNoAddress(view)
        ? 'Meld dat hier. De brief blijft in het dossier.'
        : 'Meld je niet dat hij weg is, dan vragen we het nog eens.',
  },
  bespreken: {
    act: () => 'Bespreek een klacht met je team',
    headline: () => 'Bespreek deze klacht met je team.',
    date: () => undefined,
    why: () =>
      'De klager is tevreden met de oplossing. Ging het over een collega? Vertel die dan hoe het is opgelost.',
    otherwise: () => `De klacht sluit pas als je op ${steps.besproken} drukt.`,
  },
  nazorg: {
    act: ({ ask }) =>
      ask === 'leg-ontvangst-vast'
        ? 'Een klacht is meteen opgelost'
        : ask === 'sluit-af'
          ? 'Sluit de klacht af'
          : 'Vraag of de klager tevreden is',
    headline: ({ ask }) => askSentence(closing(ask) ? ask : 'vraag-tevredenheid'),
    date: dateLabel,
    why: (view) =>
      closing(view.ask)
        ? situation(view)
        : ['De brief is verstuurd.', tried(view), 'Bel bij voorkeur.'].filter(Boolean).join(' '),
    otherwise: ({ ask }) =>
      closing(ask)
        ? 'De klacht blijft open tot je hem afsluit.'
        : 'Krijg je niemand aan de lijn? Leg dat vast, dan vragen we het de volgende werkdag nog eens.',
  },
  'termijn-nadert': {
    act: reminder,
    headline: (view) =>
      view.ask === 'niets' ? `${reminder(view)}.` : `${reminder(view)}: ${askAfterColon(view.ask)}`,
    date: dateLabel,
    why: (view) => [situation(view), notice(view)].filter(Boolean).join(' ') || undefined,
    otherwise: ({ ask }) => (escalates(ask) ? toldToCoordinator : 'De termijn loopt door.'),
  },
  dagstart: {
    act: ({ later, arrived }) =>
      arrived ? 'Nieuw voor jou' : later ? 'Dit vraagt vandaag om jou' : 'Goedemorgen',
    headline: ({ lines, later, arrived }) =>
      arrived
        ? (lines ?? []).length === 0
          ? 'Hiervan is alles gedaan.'
          : 'Dit is nieuw voor jou:'
        : (lines ?? []).length === 0
          ? 'Goedemorgen. Er ligt niets bij jou.'
          : later
            ? 'Dit vraagt vandaag nog om jou:'
            : 'Goedemorgen. Dit vraagt vandaag om jou:',
    date: () => undefined,
    why: () => undefined,
    otherwise: () => undefined,
  },
} as const satisfies Record<string, CardLines>;
