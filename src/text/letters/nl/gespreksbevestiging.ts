import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { greeting, senderWords } from './opening.ts';

/** What was agreed in a talk, as it was said there (requirement O20). */
export const gespreksbevestiging = (facts: LetterFacts): LetterText => ({
  subject: 'Wat wij met u bespraken',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Wij spraken u over uw klacht met nummer ${facts.kenmerk}. U wilde graag op papier wat wij afspraken.`,
        ...(facts.agreed === undefined ? [] : ['Dit hebben wij afgesproken:', facts.agreed]),
        `Klopt er iets niet, of heeft u een vraag? Laat het weten aan ${senderWords(facts)}.`,
      ],
    },
  ],
});
