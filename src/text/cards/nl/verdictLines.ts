import type { CardLines } from '../cardText.ts';
import { askSentence, dateLabel } from './asked.ts';
import { verdictSentence } from './verdict.ts';

/** From reading along to the letter that waits. */
export const verdictLines = {
  'lees-mee': {
    act: ({ ask }) =>
      ask === 'toets-neutraliteit'
        ? 'Ga na of een behandeling neutraal was'
        : 'Lees een oordeel mee',
    headline: ({ ask }) =>
      ask === 'toets-neutraliteit' ? askSentence(ask) : 'Lees dit oordeel mee.',
    date: dateLabel,
    why: verdictSentence,
    otherwise: ({ ask }) =>
      ask === 'toets-neutraliteit'
        ? 'Zonder jouw antwoord gaat de brief niet weg.'
        : 'Zonder meelezer gaat de brief niet weg.',
  },
  'lees-en-beslis': {
    act: () => 'Oordeel klaar voor jouw akkoord',
    headline: () => 'Oordeel klaar voor jouw akkoord.',
    date: dateLabel,
    why: verdictSentence,
    otherwise: ({ verdict }) =>
      verdict?.holdMinutes === undefined
        ? 'De brief gaat niet meteen weg: na je akkoord kun je nog even terug.'
        : `De brief gaat niet meteen weg: je kunt nog ${verdict.holdMinutes} minuten terug.`,
  },
  teruggestuurd: {
    act: () => 'Pas je oordeel aan',
    headline: () => 'Je oordeel is terug: pas het aan.',
    date: dateLabel,
    why: () => 'De opmerking staat bij het oordeel in het dossier.',
    otherwise: ({ date }) => (date === undefined ? undefined : 'De termijn loopt door.'),
  },
} as const satisfies Record<string, CardLines>;
