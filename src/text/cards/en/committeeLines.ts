import type { CardLines } from '../cardText.ts';
import { askSentence, dateLabel } from './asked.ts';
import { employeeSays, hearingSentence } from './hearingWords.ts';

/** Where a committee advises and one office decides. */
export const committeeLines = {
  commissie: {
    act: () => 'There is a complaint for the committee',
    headline: ({ ask }) => askSentence(ask),
    date: dateLabel,
    why: (view) =>
      view.ask === 'maak-rapport'
        ? 'The committee is charged. The report follows.'
        : [hearingSentence(view) ?? 'The report is in the file.', employeeSays(view)]
            .filter(Boolean)
            .join(' '),
    otherwise: () => 'The term goes on.',
  },
  'kies-beslisser': {
    act: () => 'Choose who decides',
    headline: () => 'Choose who decides on this complaint.',
    date: dateLabel,
    why: () =>
      'Whoever would decide is away, or has to do with it. Write down why you choose this person.',
    otherwise: () => 'Without a choice no letter leaves.',
  },
  hoorgesprek: {
    act: () => 'There is a hearing',
    headline: ({ date }) =>
      date?.workingDaysLeft === 0
        ? 'Today is a hearing that you attend.'
        : 'The next working day is a hearing that you attend.',
    date: () => 'Hearing',
    why: (view) => [hearingSentence(view), 'You were asked to be there.'].filter(Boolean).join(' '),
    otherwise: ({ behandelaar = 'who handles the complaint' }) =>
      `Can you not come? Call ${behandelaar}.`,
  },
  nabespreken: {
    act: () => 'Talk a complaint over',
    headline: () => 'Talk this complaint over with your colleague.',
    date: () => undefined,
    why: () =>
      'What can your colleague or team learn from it? Nothing goes into the personnel file.',
    otherwise: () => 'If you do nothing, the complaints coordinator asks about it.',
  },
} as const satisfies Record<string, CardLines>;
