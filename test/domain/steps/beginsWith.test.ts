import { describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import { beginsWith } from '../../../src/domain/steps/beginsWith.ts';
import { id } from './support/story.ts';

const numbers = [1, 2, 3, 4].map((number) => `K-2026-000${number}` as Kenmerk);
const first = (person: string, of: readonly string[]): readonly string[] =>
  numbers.filter((kenmerk) => beginsWith(kenmerk, id(person), of.map(id)));

describe('two colleagues of whom the same is asked', () => {
  it('begin each with other complaints, and leave none out', () => {
    const both = ['rowan', 'lotte'];
    expect(first('lotte', both)).toEqual(['K-2026-0002', 'K-2026-0004']);
    expect(first('rowan', both)).toEqual(['K-2026-0001', 'K-2026-0003']);
  });

  it('find the same, in whatever order they are known', () => {
    expect(first('lotte', ['lotte', 'rowan'])).toEqual(first('lotte', ['rowan', 'lotte']));
  });

  it('who is asked alone, or only told, begins with all of them', () => {
    expect(first('lotte', ['lotte'])).toEqual(numbers);
    expect(first('cm', ['lotte', 'rowan'])).toEqual(numbers);
  });
});
