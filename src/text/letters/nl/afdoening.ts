import type { PartOutcome } from '../../../contract/domainTypes.ts';
import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { heardWords } from './heardWords.ts';
import { ombudsman } from './ombudsman.ts';
import { day, greeting } from './opening.ts';

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
    ...(facts.draft === undefined ? [] : [...parts(facts.draft), ...conclusions(facts.draft)]),
    ...headed(
      'Wij vragen u nog hoe het gaat',
      facts.callBefore === undefined
        ? []
        : ['Binnenkort vragen wij u of deze brief duidelijk is en of u tevreden bent.'],
    ),
    ombudsman(facts),
  ],
});

const parts = ({ parts: all }: Draft): readonly Section[] =>
  all.map(({ part, findings, outcome, reasons }, index) => ({
    heading: all.length === 1 ? `Uw klacht: ${part}` : `Deel ${index + 1}: ${part}`,
    paragraphs: [
      `Dit stellen wij vast: ${findings}`,
      `Ons oordeel: ${judgement[outcome]}`,
      `Waarom wij dat vinden: ${reasons}`,
    ],
  }));

/** The word of the law, and what it means. */
const judgement: Readonly<Record<PartOutcome, string>> = {
  gegrond: 'gegrond. Dat betekent: wij hadden het anders moeten doen.',
  'deels-gegrond':
    'deels gegrond. Dat betekent: een deel ging goed, een deel hadden wij anders moeten doen.',
  'gegrond-gecorrigeerd':
    'gegrond, en al hersteld. Dat betekent: wij hadden het anders moeten doen, en dat is intussen rechtgezet.',
  ongegrond: 'ongegrond. Dat betekent: wij vinden dat het goed is gegaan.',
  'geen-oordeel': 'geen oordeel. Dat betekent: wij konden niet vaststellen wat er is gebeurd.',
  stopzetting: 'gestopt. Dat betekent: wij zijn met u gestopt met deze klacht.',
};

const conclusions = ({ conclusions: words, offer, lesson }: Draft): readonly Section[] => [
  ...headed('Wat wij gaan doen', given(words)),
  ...headed('Wat wij u aanbieden', given(offer)),
  ...headed('Wat wij hiervan leren', given(lesson)),
];

const given = (words: string | undefined): readonly string[] =>
  words === undefined || words.trim() === '' ? [] : [words];

const headed = (heading: string, paragraphs: readonly string[]): readonly Section[] =>
  paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
