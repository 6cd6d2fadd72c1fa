import { describe, expect, it } from '@jest/globals';
import { texts } from '../../src/text/index.ts';
import { everyCard } from '../cards/everyCard.ts';
import { render, wordsOf } from '../cards/render.ts';

const MOST_WORDS = 17;
const MOST_CLAUSES = 2;

/** Words of the office and of the law that a colleague would not say aloud. */
const JARGON =
  /\b(alsmede|alvorens|bewerkstellig\w*|conform|derhalve|dient te|geschied\w*|hetgeen|indien|ingevolge|inzake|jegens|krachtens|lezingen|middels|omtrent|onverwijld|reeds|teneinde|terzake|tevens|thans|trachten|voornemens|voormeld\w*)\b/i;
const CLAUSE = /\b(als|dat|die|hoewel|nadat|omdat|terwijl|tenzij|voordat|waar\w*|zodat)\b/gi;

/** Every plain text of the tab and the common words; what needs values is said with a day. */
function plainTexts(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function')
    return plainTexts((node as (value: unknown) => unknown)(anything));
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(plainTexts);
}
const anything: unknown = new Proxy(() => '', {
  get: (_target, key) => (key === Symbol.toPrimitive ? () => '2026-04-24' : '2026-04-24'),
});

const { common, tab } = texts('nl');
const { dates: _dates, ...commonWords } = common;
const onCards = everyCard
  .filter(([, { language }]) => language === 'nl')
  .flatMap(([, view]) => wordsOf(render(view).card).split('\n'));

/** Sentences, and parts of a line that a dot in the middle keeps apart. */
const sentences = [
  ...new Set(
    [...plainTexts([commonWords, tab]), ...onCards].flatMap((text) =>
      text.split(/(?<=[.?!:;])\s| · /),
    ),
  ),
];
const thatFail = (fails: (sentence: string) => boolean) => sentences.filter(fails);

describe('the Dutch of cards and tab can be read once (B1)', () => {
  it('is looked at in many sentences, of cards as well as of the tab', () => {
    expect(sentences.length).toBeGreaterThan(1_500);
    expect(sentences).toContain('Lees eerst het voorstel.');
    expect(sentences).toContain('Pas dan kan het hoorgesprek worden gepland.');
  });

  it('has short sentences', () => {
    expect(thatFail((one) => one.split(/\s+/).length > MOST_WORDS)).toEqual([]);
  });

  it('has no sentence within a sentence within a sentence', () => {
    expect(thatFail((one) => (one.match(CLAUSE) ?? []).length > MOST_CLAUSES)).toEqual([]);
  });

  it('uses no word of the office', () => {
    expect(thatFail((one) => JARGON.test(one))).toEqual([]);
  });
});
