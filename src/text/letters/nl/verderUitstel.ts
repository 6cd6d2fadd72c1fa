import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';

/** The later day to which the complainant agreed, said back (Awb 9:11 lid 3). */
export const verderUitstel = (facts: LetterFacts): LetterText => ({
  subject: 'De nieuwe dag voor ons antwoord',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Uw klacht heeft nummer ${facts.kenmerk}. ${agreed(facts)}`,
        'Gaat uw klacht over een medewerker? Dan krijgt die hetzelfde bericht.',
        `Klopt dit niet, of heeft u een vraag? Bel mij: ${senderWords(facts)}.`,
      ],
    },
  ],
});

const agreed = ({ furtherDelay }: LetterFacts): string =>
  furtherDelay === undefined
    ? 'U vond het goed dat wij later antwoorden.'
    : `Op ${day(furtherDelay.agreedOn)} schreef u dat u het goed vindt dat wij later antwoorden. U krijgt uiterlijk ${day(furtherDelay.until)} antwoord.`;
