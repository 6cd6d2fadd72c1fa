import type { CardView } from '../../../contract/card.ts';
import type { Ask } from '../../../contract/domainTypes.ts';
import { ombudsmanSituations } from '../../common/nl/ombudsmanSteps.ts';
import { asks, waits } from '../../common/nl/procedure.ts';
import { hearingAhead, recordMissing, recordWaits } from './hearingWords.ts';

/** What is asked, as a sentence of its own. */
export const askSentence = (ask: Ask): string => {
  if (ask === 'bel-eerst') return 'Bel de klager.';
  return /[.?!]$/.test(asks[ask]) ? asks[ask] : `${asks[ask]}.`;
};

/** For somebody of whom nothing is asked at this moment. */
export const nothingToDo = 'Je hoeft nu niets te doen.';

/** What is asked, behind a colon. */
export const askAfterColon = (ask: Ask): string => {
  const sentence = askSentence(ask);
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
};

/** What the complaint waits for, for somebody who looks on. */
export const waitSentence = (ask: Ask): string | undefined =>
  ask === 'niets' ? undefined : `De klacht wacht op ${waits[ask]}.`;

export const notReached = (attempts: number): string =>
  attempts === 1
    ? 'De klager is 1 keer niet bereikt.'
    : `De klager is ${attempts} keer niet bereikt.`;

/** How things stand, for the person of whom it is asked; first what the employee said himself, if that is new. */
export const situation = (view: CardView): string | undefined => {
  const state = standing(view);
  if (!view.reacted) return state;
  return state === undefined || afterReaction.has(view.ask)
    ? reactedHimself
    : `${reactedHimself} ${state}`;
};

const reactedHimself =
  'Je collega heeft zelf op het verslag gereageerd. De reactie staat in het dossier.';

const adviceIsIn = 'Het advies van de commissie is er. Wijk je ervan af? Schrijf op waarom.';

const standing = (view: CardView): string | undefined => {
  if (view.ask === 'bel-opnieuw') return notReached(view.attempts ?? 1);
  if (view.ask === 'hoorgesprek-komt') return hearingAhead(view);
  if (view.ask === 'leg-hoorgesprek-vast') return recordMissing(view);
  if (view.ask === 'schrijf-oordeel' && view.advised) return adviceIsIn;
  if (view.ask === 'vraag-reactie') return recordWaits(view) ?? situations[view.ask];
  return situations[view.ask];
};

/** Where nothing else is to be said beside it. */
const afterReaction: ReadonlySet<Ask> = new Set(['leg-verslag-voor', 'schrijf-oordeel']);

const situations: Partial<Record<Ask, string>> = {
  'bel-eerst': 'Er is nog niet met de klager gebeld.',
  'kies-behandelaar': 'De klacht heeft nog geen behandelaar.',
  'wacht-op-acceptatie': 'Jij bent hiervoor gevraagd.',
  'bespreek-met-team': 'De klager is tevreden. Het gesprek met het team moet nog.',
  'vertel-het-zelf': 'Je collega hoort van jou dat er een klacht is, niet van een bericht.',
  'geef-afschrift': 'Je collega weet ervan, maar heeft de klacht nog niet gelezen.',
  'hoor-klager': 'De klager is nog niet gehoord.',
  'hoor-beklaagde': 'Je collega is nog niet gehoord.',
  'bied-schriftelijk-horen':
    'De klager is nog niet gehoord. Jij spreekt de klager niet: vraag het schriftelijk.',
  'schrijf-oordeel': 'Alleen het oordeel ontbreekt nog.',
  'lees-mee': 'Het oordeel is geschreven.',
  'lees-en-beslis': 'Het oordeel is meegelezen.',
  'pas-oordeel-aan': 'Er staat een opmerking bij het oordeel in het dossier.',
  'verstuur-brief': 'De brief staat klaar in het dossier.',
  'vraag-tevredenheid': 'De brief is verstuurd.',
  'sluit-af': 'De klacht is klaar.',
  'volg-doorverwijzing': 'De klager is doorverwezen. Of dat is gelukt, is nog niet bekend.',
  'kijk-opnieuw': 'Er liep een onderzoek. Misschien is dat nu klaar.',
  'leg-ontvangst-vast': 'Een collega ontving deze klacht.',
  'toets-ontvankelijkheid': 'Er is nog niet beslist of de klacht ontvankelijk is.',
  'toets-neutraliteit': 'Het rapport en de brief zijn klaar.',
  ...ombudsmanSituations,
  toets: 'De klacht is nog niet aan de wet getoetst.',
  'stel-op-schrift': 'De klacht is alleen mondeling verteld.',
  'licht-gezag-in': 'De burgemeester en de hoofdofficier weten nog niet van de klacht.',
  'licht-leidinggevende-in': 'Je collega weet ervan. De leidinggevende nog niet.',
  'spreek-medewerker': 'De klager is gesproken, je collega nog niet.',
  bemiddel: 'Beide kanten zijn apart gesproken.',
  'vraag-commissie': 'De bemiddeling is voorbij. De klager mag altijd naar de commissie.',
  'maak-rapport': 'De commissie wacht op de feiten en de verhalen van de collega’s.',
  'commissie-hoort': 'Het rapport staat in het dossier.',
  'schrijf-advies': 'Beide kanten zijn gehoord.',
  'kies-beslisser': 'Het oordeel is meegelezen. Er is niemand die beslist.',
  'bespreek-na': 'De klager heeft de brief.',
};

/** What the date on the card is the last day of. */
export const dateLabel = ({ ask }: Pick<CardView, 'ask'>): string =>
  dateLabels[ask] ?? 'Antwoord aan de klager';

/** Whether the date belongs to this one step, and not to the complaint as a whole. */
export const hasOwnDate = (ask: Ask): boolean => Object.hasOwn(dateLabels, ask);

const dateLabels: Partial<Record<Ask, string>> = {
  'bel-eerst': 'Bellen',
  'bel-opnieuw': 'Bellen',
  'wacht-op-acceptatie': 'Reageren',
  'hoorgesprek-komt': 'Hoorgesprek',
  'leg-hoorgesprek-vast': 'Vastleggen',
  'brief-wacht': 'Brief weg',
  'vraag-tevredenheid': 'Vragen',
  'volg-doorverwijzing': 'Vragen',
  'kijk-opnieuw': 'Opnieuw kijken',
  'leg-ontvangst-vast': 'Schriftelijk antwoord',
  'toets-ontvankelijkheid': 'Schriftelijk antwoord',
  'kom-toezegging-na': 'Toezegging',
  'controleer-les': 'Les nakijken',
};
