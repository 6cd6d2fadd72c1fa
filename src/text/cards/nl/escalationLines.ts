import type { CardView } from '../../../contract/card.ts';
import type { CardLines } from '../cardText.ts';
import { dateLabel, hasOwnDate, waitSentence } from './asked.ts';

/** How near the date is; a date further off than this is not yet in danger, only silent. */
const NEAR = 5;
const nearness = ({ ask, date }: CardView): string => {
  if (date === undefined || hasOwnDate(ask) || date.workingDaysLeft > NEAR)
    return 'Deze klacht wacht al een tijd';
  return date.workingDaysLeft < 0 ? 'De termijn is voorbij' : 'De termijn komt in gevaar';
};

type Words = Pick<CardLines, 'act' | 'headline' | 'why' | 'otherwise'>;

const who = ({ waitingFor }: CardView): string => waitingFor ?? 'Je collega';
const call = ({ waitingFor }: CardView): string => `Bel ${waitingFor ?? 'je collega'}`;

/** Somebody does not get on with it, and nothing more is known. */
const slow: Words = {
  act: nearness,
  headline: (view) => `${nearness(view)}: vraag hoe het staat.`,
  why: ({ ask, behandelaar }) =>
    [
      behandelaar === undefined ? undefined : `${behandelaar} behandelt deze klacht.`,
      waitSentence(ask),
    ]
      .filter(Boolean)
      .join(' ') || undefined,
  otherwise: (view) =>
    view.waitingFor === undefined
      ? 'Spreek af wie dit oppakt en wanneer.'
      : `${call(view)} en spreek af wanneer het gebeurt.`,
};

const reasons: Readonly<Record<string, Words>> = {
  'geen-antwoord': {
    act: () => 'Nog geen antwoord van een behandelaar',
    headline: () => 'Nog geen antwoord: bel je collega.',
    why: (view) => `${who(view)} is gevraagd om te behandelen en heeft nog niet geantwoord.`,
    otherwise: () => 'Spreek af wie dit oppakt, of kies een andere behandelaar.',
  },
  zwijgt: {
    act: () => 'Een klacht ligt stil',
    headline: () => 'Deze klacht ligt stil: bel, of kies iemand anders.',
    why: (view) =>
      view.ask === 'wacht-op-acceptatie'
        ? `${who(view)} is twee keer gevraagd om te behandelen en heeft niet geantwoord.`
        : `${who(view)} deed hier ook na een herinnering nog niets aan.`,
    otherwise: (view) => `${call(view)} en spreek af wanneer het gebeurt, of kies een ander.`,
  },
  'geen-akkoord': {
    act: () => 'Nog geen besluit over een oordeel',
    headline: () => 'Nog geen besluit: bel je collega.',
    why: (view) => `${who(view)} is gevraagd om over het oordeel te beslissen.`,
    otherwise: (view) =>
      view.colleague === undefined
        ? `${call(view)} en spreek af wanneer het besluit er is.`
        : `${call(view)} en spreek af wanneer het besluit er is. Is je collega er niet? Zeg dat bij het gesprek: dan vragen we een ander.`,
  },
  afwezig: {
    act: () => 'Je collega is er niet',
    headline: () => 'Je collega is er niet: regel wie dit doet.',
    why: (view) =>
      [`${who(view)} is er nu niet.`, waitSentence(view.ask)].filter(Boolean).join(' '),
    otherwise: () => 'De termijn loopt door, ook als er niemand is.',
  },
  terug: {
    act: () => 'Je collega is er weer',
    headline: ({ back, behandelaar }) =>
      `${back ?? 'Je collega'} is er weer: terug, of laten bij ${behandelaar ?? 'wie het nu doet'}?`,
    why: ({ back }) => `${back ?? 'Je collega'} behandelde deze klacht voor de afwezigheid.`,
    otherwise: () => 'Doe je niets, dan blijft de klacht waar die is.',
  },
  'ander-akkoord': {
    act: () => 'Een ander beslist over het oordeel',
    headline: () => 'Een ander beslist over het oordeel: kijk of dit klopt.',
    why: (view) => `Wie eerst was gevraagd, is er niet. ${who(view)} is nu gevraagd.`,
    otherwise: () => 'Klopt dat niet? Kies een ander voor het besluit er is.',
  },
  'contactregel-herzien': {
    act: () => 'Kijk opnieuw naar een afspraak over contact',
    headline: () => 'Kijk opnieuw naar de afspraak over contact.',
    why: () => 'De dag om opnieuw te kijken is er. De klager mag altijd schrijven.',
    otherwise: () => 'Hef de afspraak op, of maak een nieuwe met een nieuwe dag.',
  },
  'niemand-akkoord': {
    act: () => 'Niemand kan over het oordeel beslissen',
    headline: () => 'Niemand kan over het oordeel beslissen: regel dit.',
    why: () => 'Wie zou beslissen, is er niet of heeft er zelf mee te maken.',
    otherwise: ({ buttons }) =>
      buttons.includes('beslisser-kiezen')
        ? 'Kies wie beslist, en schrijf op waarom.'
        : 'Spreek met de leden af wanneer zij wel kunnen beslissen.',
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
