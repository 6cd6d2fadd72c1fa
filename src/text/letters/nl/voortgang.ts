import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';

/** Nothing to decide and nothing to do: the handling goes on, and who can be called. */
export const voortgang = (facts: LetterFacts): LetterText => ({
  subject: 'Wij zijn nog bezig met uw klacht',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Op ${day(facts.received)} kregen wij uw klacht. Uw nummer is ${facts.kenmerk}.`,
        'Wij zijn nog bezig met uw klacht. U hoeft nu niets te doen.',
        ...(facts.answerBy === undefined
          ? []
          : [
              `U krijgt uiterlijk ${day(facts.answerBy)} antwoord. Duurt het langer? Dan hoort u dat vooraf van mij, met de reden.`,
            ]),
        `Hebt u een vraag, of wilt u iets toevoegen? U kunt mij bellen: ${senderWords(facts)}. Schrijven of mailen mag ook.`,
      ],
    },
  ],
});
