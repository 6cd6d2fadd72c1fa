import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { grounds } from '../../common/nl/facts.ts';
import { day, greeting, privacyWords, senderWords } from './opening.ts';

type Section = LetterText['sections'][number];

/**
 * Received, admissible or not and why, by when the answer comes, and how to reach the coordinator: in one letter.
 *
 * @see requirement F11
 */
export const antwoord = (facts: LetterFacts): LetterText => ({
  subject: 'Wij hebben uw klacht ontvangen',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Wij hebben uw klacht ontvangen op ${day(facts.received)}. Uw nummer is ${facts.kenmerk}.`,
      ],
    },
    facts.admissibility?.admissible === false ? refused(facts) : handled(facts),
    { heading: 'Heeft u een vraag?', paragraphs: [contact(facts), ...privacyWords(facts)] },
  ],
});

const handled = ({ answerBy }: LetterFacts): Section => ({
  heading: 'Uw klacht is ontvankelijk',
  paragraphs: [
    'Dat betekent: wij onderzoeken uw klacht. Dat doet een klachtenbehandelaar. Die vraagt uitleg aan wie erbij betrokken was, en belt u als er iets niet duidelijk is.',
    ...(answerBy === undefined
      ? []
      : [`U krijgt uiterlijk ${day(answerBy)} een brief met het antwoord en de uitleg.`]),
  ],
});

const refused = ({ admissibility }: LetterFacts): Section => ({
  heading: 'Uw klacht is niet ontvankelijk',
  paragraphs: [
    'Dat betekent: wij mogen of kunnen uw klacht niet als klacht onderzoeken.',
    ...(admissibility?.ground === undefined ? [] : [`De reden: ${grounds[admissibility.ground]}.`]),
    ...(admissibility?.reason === undefined ? [] : [admissibility.reason]),
    'Bent u het er niet mee eens, of weten wij iets niet? Laat het ons weten. Dan kijken wij opnieuw.',
  ],
});

const contact = (facts: LetterFacts): string => {
  const { email } = facts.sender;
  return `Bel of schrijf mij: ${senderWords(facts)}${email === undefined ? '' : `, ${email}`}.`;
};
