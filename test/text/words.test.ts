import { describe, expect, it } from '@jest/globals';
import { texts, type Language } from '../../src/text/index.ts';
import { letterText } from '../../src/text/letters/nl.ts';
import { everyCard } from '../cards/everyCard.ts';
import { render, wordsOf } from '../cards/render.ts';
import { everyLetter } from './letters/letterFacts.ts';
import { wordsOf as wordsOfLetter } from './letters/letterLinter.ts';

/** Every sentence of a catalogue; what needs values is said with plain ones. */
function sentencesOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return sentencesOf((node as (value: unknown) => unknown)(values));
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(sentencesOf);
}

// Stands for a name, a number, a date and an object of them.
const values: unknown = new Proxy(() => '', {
  get: (_target, key) => {
    if (key === Symbol.toPrimitive) return () => '2026-04-24';
    return '2026-04-24';
  },
});

const languages: readonly Language[] = ['nl', 'en'];
const catalogue = (language: Language) => {
  const { common, tab } = texts(language);
  const { dates: _dates, ...words } = common;
  return sentencesOf([words, tab]);
};

describe('words', () => {
  it.each(languages)('a button has at most 22 characters (%s)', (language) => {
    const { common, tab } = texts(language);
    const buttons = [...Object.values(common.steps), ...Object.values(tab.open)];

    expect(buttons.filter((title) => title.length > 22)).toEqual([]);
  });

  it.each(languages)('both languages say the same number of things (%s)', (language) => {
    expect(catalogue(language)).toHaveLength(catalogue('nl').length);
  });

  it.each(languages)(
    'nothing is left empty but the short name that nobody can propose (%s)',
    (language) => {
      expect(catalogue(language).filter((text) => text.trim() === '')).toHaveLength(1);
    },
  );

  it('Dutch uses the words colleagues use, not those of the law', () => {
    const banned = /\b(beklaagde|betrokkene|verdag|gepauzeerd|opschort|indienen|middels|conform)/i;

    expect(catalogue('nl').filter((text) => banned.test(text))).toEqual([]);
  });

  const said = [
    ...languages.flatMap(catalogue),
    ...everyCard.map(([, view]) => wordsOf(render(view).card)),
    ...everyLetter.map(([, facts]) => wordsOfLetter(letterText(facts))),
  ];
  const saidOf = (banned: RegExp) => said.filter((text) => banned.test(text));

  it('are many: what is nowhere said below is looked for in all of them', () => {
    expect(said.length).toBeGreaterThan(1_000);
  });

  /** @requirement O60 */
  it('never say that a person is difficult', () => {
    expect(
      saidOf(
        /lastige? (klager|burger|mens|persoon)|querulant|moeilijke? (klager|mens|persoon)|difficult (complainant|person|citizen)/i,
      ),
    ).toEqual([]);
  });

  /** @requirement K23 E6 */
  it('never say that fewer complaints are better', () => {
    expect(saidOf(/(minder|te veel) klachten|(fewer|too many) complaints/i)).toEqual([]);
  });

  /** @requirement P5 */
  it('never speak of being right', () => {
    expect(
      saidOf(/\bgelijk (krijg|heb|gehad|had)|(complainant|you) (is|was|were|are) right\b/i),
    ).toEqual([]);
  });

  it('Dutch sentences stay short enough to be read once', () => {
    const long = catalogue('nl')
      .flatMap((text) => text.split(/(?<=[.?!:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);

    expect(long).toEqual([]);
  });
});

describe('dates in words', () => {
  const nl = texts('nl').common.dates;
  const en = texts('en').common.dates;

  it.each([
    [
      274,
      'nog 274 werkdagen, vrijdag 24 april 2026',
      '274 working days left, Friday 24 April 2026',
    ],
    [5, 'nog 5 werkdagen, vr 24 april', '5 working days left, Fri 24 April'],
    [1, 'nog 1 werkdag, vr 24 april', '1 working day left, Fri 24 April'],
    [0, 'vandaag, vr 24 april', 'today, Fri 24 April'],
    [-2, '2 werkdagen te laat, vr 24 april', '2 working days late, Fri 24 April'],
  ])('with %d working days left', (workingDaysLeft, dutch, english) => {
    const date = { date: '2026-04-24', workingDaysLeft };

    expect([nl.left(date), en.left(date)]).toEqual([dutch, english]);
  });

  it('tells a moment by the clocks of the organisation, summer and winter', () => {
    expect(nl.moment('2026-03-16T13:02:00Z')).toBe('ma 16 maart, 14.02 uur');
    expect(nl.time('2026-04-16T13:02:00Z')).toBe('15.02 uur');
  });
});
