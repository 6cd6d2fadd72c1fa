import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { day, greeting, senderWords } from './opening.ts';

/** What was said in the hearings, to read and react to; silence has no term and costs nothing (O41). */
export const verslag = (facts: LetterFacts): LetterText => ({
  subject: 'Wilt u dit lezen en reageren?',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Dit gaat over uw klacht met nummer ${facts.kenmerk}. Hieronder leest u wat er is verteld.`,
        'Klopt dit volgens u? Of was het anders? U mag daarop reageren.',
      ],
    },
    ...records(facts),
    {
      heading: 'Hoe kunt u reageren?',
      paragraphs: [
        `${howTo(facts)} U mag ook stukken meesturen.`,
        'Heeft u meer tijd nodig? Zeg het mij, dan wachten wij op u. Wilt u niet reageren? Dat mag. Dan gaan wij verder met wat wij weten.',
      ],
    },
  ],
});

const records = ({ toReact }: LetterFacts): LetterText['sections'] =>
  toReact === undefined
    ? []
    : [
        ...toReact.records.map(({ on, record }) => ({
          heading: `Verslag van ${day(on)}`,
          paragraphs: [record],
        })),
        ...(toReact.reaction === undefined
          ? []
          : [{ heading: 'De reactie van de andere kant', paragraphs: [toReact.reaction] }]),
      ];

const howTo = (facts: LetterFacts): string => {
  const { email } = facts.sender;
  return `Bel of schrijf mij: ${senderWords(facts)}${email === undefined ? '' : `, ${email}`}.`;
};
