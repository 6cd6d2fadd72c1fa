import type { CardLines } from '../cardText.ts';
import { notReached } from './asked.ts';

/** Silence towards the citizen, and what somebody promised. */
export const dutyLines = {
  stilte: {
    act: () => 'Let the complainant hear something',
    headline: () => 'Let the complainant hear something.',
    date: () => undefined,
    why: ({ quietDays = 0, attempts = 0 }) =>
      [
        `The complainant heard nothing for ${quietDays} working days.`,
        attempts > 0 && notReached(attempts),
      ]
        .filter(Boolean)
        .join(' '),
    otherwise: () => 'Can you not call? Then a message is ready that you can have sent.',
  },
  toezegging: {
    act: () => 'Keep a promise',
    headline: () => 'Keep your promise.',
    date: () => 'Promise',
    why: ({ request }) =>
      `${request?.by ?? 'A colleague'} recorded that you will do something for the complainant.`,
    otherwise: () => 'Not in time? Call your colleague, so the complainant hears it beforehand.',
  },
} as const satisfies Record<string, CardLines>;
