import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { dates } from '../../common/nl/dates.ts';
import { day, greeting, senderWords } from './opening.ts';

/** The second phase begins: who hears, what happens and until when (Awb 9:15 lid 1; Politiewet 2012 art. 67a, 72). */
export const naarCommissie = (facts: LetterFacts): LetterText => ({
  subject: 'De klachtencommissie kijkt naar uw klacht',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Op ${day(facts.received)} kregen wij uw klacht. Uw nummer is ${facts.kenmerk}. U wilt dat de klachtencommissie naar uw klacht kijkt. Dat gebeurt nu.`,
        'De klachtencommissie is onafhankelijk. De leden werken niet bij de politie.',
      ],
    },
    {
      heading: 'Wat gebeurt er?',
      paragraphs: [
        'Minstens twee leden van de commissie luisteren naar u en naar de medewerker over wie het gaat. Dat gebeurt samen, tenzij daar een reden tegen is. Er zit geen publiek bij. U mag iemand meenemen.',
        'De commissie geeft daarna een advies. De politiechef beslist. U krijgt de beslissing, elk advies en het verslag.',
        ...(facts.answerBy === undefined
          ? []
          : [`U krijgt uiterlijk op ${dates.longDay(facts.answerBy)} antwoord.`]),
      ],
    },
    {
      heading: 'Heeft u een vraag?',
      paragraphs: [`Bel mij dan: ${senderWords(facts)}.`],
    },
  ],
});
