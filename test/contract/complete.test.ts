import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && !/^(complete|schema)\./.test(name))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n');

/** What stands in front of the sentence: every row a test is about. */
const names = [...sources.matchAll(/(?:\bit|\]\s*(?:as const)?\s*\))\(\s*['`](.*?)['`],/gs)].map(
  ([, name = '']) => name,
);
const rowsOf = (name: string) => /^\d+( \d+)*/.exec(name)?.[0].split(' ').map(Number) ?? [];

/** Rows of which something is assumed, so that a first tenant must show it. */
const ASSUMED = [
  7, 15, 16, 17, 19, 25, 26, 27, 28, 30, 31, 35, 36, 37, 40, 43, 44, 53, 54, 55, 57, 58, 60, 62, 64,
  65, 76, 78, 79, 80, 81, 83, 84, 85, 86, 87, 88, 89, 90, 92, 93, 94, 101,
];

describe('the suite itself', () => {
  it('names the rows of every test', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => rowsOf(name).length === 0)).toEqual([]);
  });

  it('has every row of the contract, 95 of 95', () => {
    const rows = new Set(names.flatMap(rowsOf));
    // 95 to 100 were never given out.
    const all = [...Array.from({ length: 94 }, (_, at) => at + 1), 101];
    expect(all.filter((row) => !rows.has(row))).toEqual([]);
  });

  it('reports what it found for every assumed row', () => {
    const reported = new Set(
      [...sources.matchAll(/\bfound\(\s*(\d+),/g)].map(([, row]) => Number(row)),
    );
    expect(ASSUMED.filter((row) => !reported.has(row))).toEqual([]);
  });
});
