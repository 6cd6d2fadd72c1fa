import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';
import { ombudsman } from './ombudsman.ts';

/** Closed because nobody could reach him; he may come back at any time (experience.md §2, never 4 and 5). */
export const geslotenNaStilte = (facts: LetterFacts): LetterText => ({
  subject: 'Wij sluiten uw klacht voor nu',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Op ${day(facts.received)} kregen wij uw klacht. Uw nummer is ${facts.kenmerk}.`,
        'Wij probeerden u een paar keer te bereiken en schreven u. Wij hebben u niet gesproken. Daarom sluiten wij uw klacht voor nu.',
        `Wilt u dat wij verdergaan? Bel of schrijf ons: ${senderWords(facts)}. Dat kan altijd, ook later.`,
      ],
    },
    ombudsman(facts),
  ],
});
