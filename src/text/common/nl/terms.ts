import type { Sentence } from '../types.ts';
import { dates } from './dates.ts';

const day = (value: string | number | undefined) =>
  value === undefined ? '' : dates.day(String(value));
const weeks = (count: string | number | undefined) =>
  count === 1 ? '1 week' : `${String(count)} weken`;

/** Names of terms by code. */
export const termNames: Record<string, string> = {
  afdoening: 'Antwoord op de klacht',
  streef: 'Streefdatum',
  'eerste-gesprek': 'Eerste gesprek met de klager',
  ontvangstbevestiging: 'Ontvangstbevestiging',
  'niet-behandelen': 'Bericht dat de klacht niet wordt behandeld',
  ombudsman: 'Naar de ombudsman',
  'bewaren-tot-en-met': 'Bewaren tot en met',
};

/** One line of the reasoning behind a date. */
export const termSteps: Record<string, Sentence> = {
  ontvangen: ({ date }) => `Ontvangen op ${day(date)}. Die dag telt niet mee.`,
  weken: (p) => `${weeks(p['weeks'])} later: ${day(p['date'])}.`,
  verdaging: (p) => `De termijn is ${weeks(p['weeks'])} verlengd: ${day(p['date'])}.`,
};

/** Why the rules propose this office or leave the choice to a person, by code. */
export const matrixReasons: Record<string, string> = {};
