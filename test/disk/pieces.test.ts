import { describe, expect, it } from '@jest/globals';
import { rarestPieces } from '../../src/disk/pieces.ts';

describe('the pieces by which words are looked for', () => {
  it('are all of them as long as nothing is known of what is rare', () => {
    expect(rarestPieces(['brug', 'brug', 'été'], undefined)).toEqual(['bru', 'rug', 'été']);
  });

  it('are the five that stand in the fewest texts, one that stands in none first', () => {
    const counts = new Map([
      ...([
        ['sla', 9],
        ['lag', 8],
        ['agb', 1],
        ['gbo', 2],
        ['boo', 7],
      ] as const),
      ...([
        ['oom', 6],
        ['oke', 0],
      ] as const),
    ]);
    expect(rarestPieces(['slagboom', 'loket'], counts)).toEqual([
      'lok',
      'oke',
      'ket',
      'agb',
      'gbo',
    ]);
  });
});
