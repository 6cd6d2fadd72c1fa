import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { advised } from './advised.ts';
import { heardWords } from './heardWords.ts';
import { learntWords } from './learntWords.ts';
import { offeredWords } from './offeredWords.ts';
import { ombudsman } from './ombudsman.ts';
import { day, greeting } from './opening.ts';
import { partSections } from './partSections.ts';

type Section = LetterText['sections'][number];
type Draft = NonNullable<LetterFacts['draft']>;

/**
 * Findings, judgement with reasons for every part, and conclusions; what is offered and what was learnt.
 *
 * @see Awb art. 9:12; requirements O52, O56
 */
export const afdoening = (facts: LetterFacts): LetterText => ({
  subject: 'Antwoord op uw klacht',
  sections: [
    {
      paragraphs: [
        greeting(facts),
        `Op ${day(facts.received)} kregen wij uw klacht. Uw nummer is ${facts.kenmerk}. In deze brief leest u wat wij vaststellen, wat ons oordeel is en wat wij gaan doen.`,
      ],
    },
    ...headed('Met wie wij spraken', heardWords(facts)),
    ...(facts.draft === undefined
      ? []
      : [...partSections(facts.draft), ...conclusions(facts.draft)]),
    ...headed(
      'Wij vragen u nog hoe het gaat',
      facts.callBefore === undefined || facts.noAftercare === true
        ? []
        : ['Binnenkort vragen wij u of deze brief duidelijk is en of u tevreden bent.'],
    ),
    ombudsman(facts),
    ...(facts.ownRecords ?? []).map(({ on, record }) => ({
      heading: `Het verslag van ons gesprek van ${day(on)}`,
      paragraphs: [record],
    })),
    ...advised(facts),
  ],
});

const conclusions = (draft: Draft): readonly Section[] => [
  ...headed('Wat wij gaan doen', given(draft.conclusions)),
  ...headed('Wat wij u aanbieden', offeredWords(draft)),
  ...headed('Wat wij hiervan leren', learntWords(draft)),
];

const given = (words: string): readonly string[] => (words.trim() === '' ? [] : [words]);

const headed = (heading: string, paragraphs: readonly string[]): readonly Section[] =>
  paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
