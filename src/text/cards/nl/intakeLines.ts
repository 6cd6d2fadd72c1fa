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

const asSecretary = 'Je doet dit als secretaris: de leden van de commissie beslissen samen.';
const waitsForChoice = 'Zonder behandelaar ligt de klacht stil. De termijn loopt door.';
const calling = ({ ask }: CardView): boolean => ask === 'bel-eerst' || ask === 'bel-opnieuw';
const choosing = ({ ask }: CardView): boolean => ask === 'kies-behandelaar';
/** What the coordinator does before anybody handles it, where admissibility is tested first. */
const admitting = ({ ask }: CardView): boolean =>
  ask === 'leg-ontvangst-vast' || ask === 'toets-ontvankelijkheid' || ask === 'verstuur-brief';
const asked = (view: CardView): boolean => calling(view) || choosing(view) || admitting(view);

const belEerst: CardLines = {
  act: ({ ask }) => {
    if (ask === 'bel-eerst') return 'Nieuwe klacht: bel eerst';
    if (ask === 'bel-opnieuw') return 'Bel opnieuw';
    return ask === 'kies-behandelaar' ? 'Kies een behandelaar' : 'Nieuwe klacht';
  },
  headline: (view) => {
    if (view.ask === 'bel-eerst') return 'Nieuwe klacht: bel eerst.';
    return asked(view) ? askSentence(view.ask) : nothingToDo;
  },
  date: (view) => (asked(view) ? dateLabel(view) : undefined),
  why: (view) => {
    if (!asked(view)) return waitSentence(view.ask);
    if (admitting(view)) return situation(view);
    if (choosing(view)) return proposalSentence(view) ?? 'De klacht heeft nog geen behandelaar.';
    const tried = view.attempts ?? 0;
    const before = tried === 0 ? 'Er is nog niet met de klager gebeld.' : notReached(tried);
    return `${before} Open de Belkaart voor naam en nummer.`;
  },
  otherwise: (view) => {
    if (choosing(view)) return waitsForChoice;
    if (admitting(view))
      return 'De burger wacht op een schriftelijk antwoord. De termijn loopt door.';
    return calling(view)
      ? 'Bel je niet of krijg je niemand aan de lijn, dan vragen we het nog eens.'
      : undefined;
  },
};

/** From the first call to somebody who takes it up. */
export const intakeLines = {
  'bel-eerst': belEerst,
  'wil-jij-behandelen': {
    act: () => 'Wil jij deze klacht behandelen?',
    headline: () => 'Wil jij deze klacht behandelen?',
    date: dateLabel,
    why: (view) =>
      [
        takesOverSentence(view) ??
          'Reken op een gesprek met de klager, een gesprek met je collega en een brief.',
        doneBySentence(view),
        ...(view.secretary ? [asSecretary] : []),
      ]
        .filter(Boolean)
        .join(' '),
    otherwise: ({ coordinator }) =>
      `Reageer je niet op tijd, dan belt ${coordinator ?? 'de klachtencoördinator'} je.`,
  },
  'niet-meer-bij-jou': {
    act: () => 'Niet meer bij jou',
    headline: () => 'Deze klacht ligt niet meer bij jou.',
    date: () => undefined,
    why: () => 'Je hoeft niets te doen.',
    otherwise: () => undefined,
  },
  'opnieuw-toewijzen': {
    act: () => 'Kies een andere behandelaar',
    headline: () => 'Kies een andere behandelaar.',
    date: dateLabel,
    why: (view) => proposalSentence(view) ?? 'De gevraagde behandelaar kan het niet doen.',
    otherwise: () => waitsForChoice,
  },
  heropend: {
    act: () => 'Klacht heropend',
    headline: () => 'De klager is toch niet tevreden.',
    date: dateLabel,
    why: () => 'De klacht is weer open. De termijn is nooit gestopt.',
    otherwise: ({ ask }) => waitSentence(ask),
  },
} as const satisfies Record<string, CardLines>;
