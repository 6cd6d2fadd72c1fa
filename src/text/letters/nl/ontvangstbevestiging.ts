import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, privacyWords, senderWords } from './opening.ts';

/** Number, a named person, when he calls, and the last day of the answer (Awb 9:6). */
export const ontvangstbevestiging = (facts: LetterFacts): LetterText => ({
  subject: 'Uw klacht is aangekomen',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Uw klacht is bij ons aangekomen op ${day(facts.received)}. Uw nummer is ${facts.kenmerk}.`,
        ...call(facts),
        ...answer(facts),
      ],
    },
    {
      heading: 'Wat gebeurt er nu?',
      paragraphs: [
        'Ik bespreek met u wat er is gebeurd en wat u graag wilt. Vaak vinden we samen een oplossing.',
        'Lukt dat niet, dan kijkt iemand ernaar die er niet bij was. Die hoort u en de andere kant. Daarna krijgt u een brief met het oordeel en de redenen.',
      ],
    },
    {
      heading: 'Goed om te weten',
      paragraphs: [
        'U mag altijd iemand meenemen. U mag ook later nog iets vertellen of papieren sturen.',
        `Heeft u een vraag, of is iets lastig voor u? Bel mij: ${senderWords(facts)}.`,
        ...privacyWords(facts),
      ],
    },
  ],
});

const call = ({ callBefore, inWriting }: LetterFacts): readonly string[] => {
  if (inWriting) return ['U wilt niet gebeld worden. Daarom schrijf ik u.'];
  return callBefore === undefined
    ? ['Ik heb geen nummer of adres van u om te reageren. U kunt mij altijd bellen.']
    : [`Ik bel u uiterlijk ${day(callBefore)}. Wilt u liever mailen of een brief? Dat kan altijd.`];
};

const answer = ({ answerBy }: LetterFacts): readonly string[] =>
  answerBy === undefined
    ? []
    : [
        `U krijgt uiterlijk ${day(answerBy)} antwoord. Duurt het langer, dan hoort u dat vooraf van mij, met de reden.`,
      ];
