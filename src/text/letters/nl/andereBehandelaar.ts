import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';

/** Somebody else goes on; nothing has to be told twice and every promise stands (experience.md §2). */
export const andereBehandelaar = (facts: LetterFacts): LetterText => ({
  subject: 'U krijgt een andere behandelaar',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Uw klacht met nummer ${facts.kenmerk} heeft een andere behandelaar gekregen. ${introduction(facts)}`,
        'U hoeft niets opnieuw te vertellen. Wat u vertelde en wat wij u beloofden, is overgedragen.',
        ...(facts.answerBy === undefined
          ? []
          : [
              `Voor het antwoord verandert er niets: u krijgt het uiterlijk ${day(facts.answerBy)}.`,
            ]),
        `Heeft u een vraag? Bel ${facts.newBehandelaar === facts.sender.name ? 'mij: ' : ''}${senderWords(facts)}.`,
      ],
    },
  ],
});

const introduction = ({ newBehandelaar, sender }: LetterFacts): string =>
  newBehandelaar === undefined || newBehandelaar === sender.name
    ? 'Dat ben ik.'
    : `Dat is ${newBehandelaar}.`;
