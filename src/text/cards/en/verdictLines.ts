import type { CardLines } from '../cardText.ts';
import { askSentence, dateLabel } from './asked.ts';
import { verdictSentence } from './verdict.ts';

/** From reading along to the letter that waits. */
export const verdictLines = {
  'lees-mee': {
    act: ({ ask }) =>
      ask === 'toets-neutraliteit' ? 'Test whether a handling was neutral' : 'Read a verdict along',
    headline: ({ ask }) =>
      ask === 'toets-neutraliteit' ? askSentence(ask) : 'Read this verdict along.',
    date: dateLabel,
    why: verdictSentence,
    otherwise: ({ ask }) =>
      ask === 'toets-neutraliteit'
        ? 'Without your answer the letter does not leave.'
        : 'Without a second reader the letter does not leave.',
  },
  'lees-en-beslis': {
    act: () => 'Verdict ready for your approval',
    headline: () => 'Verdict ready for your approval.',
    date: dateLabel,
    why: verdictSentence,
    otherwise: ({ verdict }) =>
      verdict?.holdMinutes === undefined
        ? 'The letter does not leave at once: after approving you can still go back for a while.'
        : `The letter does not leave at once: you can go back for ${verdict.holdMinutes} minutes.`,
  },
  teruggestuurd: {
    act: () => 'Change your verdict',
    headline: () => 'Your verdict is back: change it.',
    date: dateLabel,
    why: () => 'The remark is with the verdict in the file.',
    otherwise: ({ date }) => (date === undefined ? undefined : 'The term goes on.'),
  },
} as const satisfies Record<string, CardLines>;
