import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';

/** Nobody could reach him: whom to call or write, and no term within which (experience.md §2, never 5). */
export const nietBereikt = (facts: LetterFacts): LetterText => ({
  subject: 'Wij willen u graag spreken',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Op ${day(facts.received)} kregen wij uw klacht. Uw nummer is ${facts.kenmerk}.`,
        'Wij probeerden u te bereiken. Dat is nog niet gelukt. Wij horen graag van u wat er is gebeurd en wat u wilt.',
        `U kunt mij bellen: ${senderWords(facts)}. Liever schrijven of mailen? Dat mag ook. Zeg gerust wanneer wij u kunnen bellen.`,
        'Past het u nu niet? Dan kan het ook later.',
      ],
    },
  ],
});
