import type { Sentence } from '../types.ts';
import { dates } from './dates.ts';

const day = (value: string | number | undefined) =>
  value === undefined ? '' : dates.day(String(value));
const weeks = (count: string | number | undefined) =>
  count === 1 ? '1 week' : `${String(count)} weeks`;

/** Names of terms by code. */
export const termNames: Record<string, string> = {
  afdoening: 'Answer to the complaint',
  streef: 'Target date',
  'eerste-gesprek': 'First call with the complainant',
  ontvangstbevestiging: 'Confirmation of receipt',
  'niet-behandelen': 'Notice that the complaint is not handled',
  ombudsman: 'To the ombudsman',
  'bewaren-tot-en-met': 'Keep until',
};

/** One line of the reasoning behind a date. */
export const termSteps: Record<string, Sentence> = {
  ontvangen: ({ date }) => `Received on ${day(date)}. That day does not count.`,
  weken: (p) => `${weeks(p['weeks'])} later: ${day(p['date'])}.`,
  verdaging: (p) => `The term was extended by ${weeks(p['weeks'])}: ${day(p['date'])}.`,
};

/** Why the rules propose this office or leave the choice to a person, by code. */
export const matrixReasons: Record<string, string> = {};
