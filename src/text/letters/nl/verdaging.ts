import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';

/** Word of a longer term, with the motive and the new last day (Awb 9:11 lid 2; requirement E38). */
export const verdaging = (facts: LetterFacts): LetterText => ({
  subject: 'Ons antwoord duurt langer',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Op ${day(facts.received)} kregen wij uw klacht. Uw nummer is ${facts.kenmerk}.`,
        ...longer(facts),
        'Gaat uw klacht over een medewerker? Dan krijgt die hetzelfde bericht.',
        `Duurt dit u te lang, of heeft u een vraag? Bel mij: ${senderWords(facts)}.`,
      ],
    },
  ],
});

const longer = ({ verdaging: granted }: LetterFacts): readonly string[] => {
  if (granted === undefined) return ['Wij hebben meer tijd nodig om goed te antwoorden.'];
  const weeks = granted.weeks === 1 ? '1 week' : `${granted.weeks} weken`;
  return [
    `Wij hebben ${weeks} langer nodig om goed te antwoorden. U krijgt uiterlijk ${day(granted.until)} antwoord.`,
    `De reden is: ${granted.reason}`,
  ];
};
