import type { NoJudgementReason, PartOutcome } from '../../../contract/domainTypes.ts';
import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { requirements, searchedIn } from '../../common/nl/behoorlijkheid.ts';

type Draft = NonNullable<LetterFacts['draft']>;
type Part = Draft['parts'][number];

/** Every part of the complaint under its own heading: what is established, judged and why. */
export const partSections = ({ parts }: Draft): readonly LetterText['sections'][number][] =>
  parts.map((part, index) => ({
    heading: parts.length === 1 ? `Uw klacht: ${part.part}` : `Deel ${index + 1}: ${part.part}`,
    paragraphs: [
      `Dit stellen wij vast: ${part.findings}`,
      ...searchedWords(part),
      `Ons oordeel: ${judged(part)}`,
      `Waarom wij dat vinden: ${part.reasons}`,
      ...(part.deviation === undefined
        ? []
        : [`Waarom wij het advies van de commissie niet volgen: ${part.deviation}`]),
      ...(part.solution === undefined ? [] : [`Dit is onze oplossing: ${part.solution}`]),
      ...testedWords(part),
      ...(part.recordKeeping === 'tekort'
        ? ['Wij hebben niet goed opgeschreven wat er gebeurde. Dat hadden wij wel moeten doen.']
        : []),
    ],
  }));

/** Where was looked, of what could not be established; why nowhere was an internal note. */
const searchedWords = ({ established, searched = [] }: Part): readonly string[] =>
  established === 'nee' && searched.length > 0
    ? [`Wij hebben hier gezocht: ${listed(searched.map((place) => searchedIn[place]))}.`]
    : [];

const testedWords = ({ tested = [] }: Part): readonly string[] => {
  const named = (met: boolean): readonly string[] =>
    tested
      .filter((one) => one.met === met)
      .map(({ requirement }) => requirements[requirement].name);
  return [
    ...said('Dit ging volgens de regels voor behoorlijk gedrag:', named(true)),
    ...said('Op deze punten waren wij niet behoorlijk:', named(false)),
  ];
};

const said = (opening: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${opening} ${listed(names)}.`];

const listed = (words: readonly string[]): string =>
  words
    .map((word) => word.toLowerCase())
    .join(', ')
    .replace(/, ([^,]*)$/, ' en $1');

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

const judged = ({ outcome, noJudgement, stoppedBy }: Part): string => {
  if (outcome === 'geen-oordeel' && noJudgement !== undefined) {
    return `geen oordeel. ${whyNoJudgement[noJudgement]}`;
  }
  return outcome === 'stopzetting' && stoppedBy === 'klager'
    ? 'gestopt. U vroeg ons om te stoppen met deze klacht.'
    : judgement[outcome];
};

const whyNoJudgement: Readonly<Record<NoJudgementReason, string>> = {
  'onvoldoende-duidelijk':
    'Wij hebben het onderzocht, maar het blijft onduidelijk wat er is gebeurd.',
  twijfel: 'Wij hebben het onderzocht, maar er blijft twijfel of het beter had gekund.',
  'fout-te-klein': 'Er ging iets mis, maar de fout is te klein om er een oordeel over te geven.',
};
