import { describe, expect, it } from '@jest/globals';
import { createMemoryCache } from '../../../src/graph/readmodel/memoryCache.ts';
import { writtenLater } from '../../../src/graph/readmodel/writtenLater.ts';

const row = (id: string, counter = 1) => {
  const text = `woord${id}-${counter}`;
  return { id, counter, brief: `brief ${text}`, full: `full ${text}`, text };
};

/** The cache, what lies beneath it, and what it wants to do later. */
function opened() {
  const beneath = createMemoryCache();
  const owed: (() => void)[] = [];
  const cache = writtenLater(beneath, (work) => owed.push(work));
  const put = (...rows: ReturnType<typeof row>[]): void => cache.commit({ rows, removed: [] });
  return { beneath, cache, owed, put };
}

describe('rows that are written down a moment later', () => {
  it('are there at once, and beneath once their moment came, in one go', () => {
    const { beneath, cache, owed, put } = opened();
    put(row('1'));
    put(row('2'));
    put(row('1', 2));

    expect(cache.has('1')).toBe(true);
    expect(cache.read('1')).toBe('full woord1-2');
    expect(beneath.has('1')).toBe(false);
    expect(owed).toHaveLength(1);

    owed[0]?.();
    expect(beneath.read('1')).toBe('full woord1-2');
    expect(beneath.read('2')).toBe('full woord2-1');
    put(row('3'));
    expect(owed).toHaveLength(2);
  });

  it('stand beneath before the link that lies behind them', () => {
    const { beneath, cache, put } = opened();
    put(row('1', 2));
    cache.commit({ rows: [row('2')], removed: [], link: '/delta' });

    expect(beneath.read('1')).toBe('full woord1-2');
    expect(beneath.link()).toBe('/delta');
  });

  it('stand beneath before a row is removed, so that none comes back', () => {
    const { beneath, cache, owed, put } = opened();
    put(row('1'));
    cache.commit({ rows: [], removed: ['1'] });
    owed[0]?.();

    expect(beneath.has('1')).toBe(false);
    expect(cache.removed()).toEqual(['1']);
  });

  it('are found by who searches', () => {
    const { cache, put } = opened();
    put(row('7'));

    expect([...cache.matching(['woord7'])].map(({ id }) => id)).toEqual(['7']);
  });

  it('are forgotten with the rest', () => {
    const { beneath, cache, owed, put } = opened();
    put(row('1'));
    cache.forget();
    owed[0]?.();

    expect(cache.has('1')).toBe(false);
    expect(beneath.has('1')).toBe(false);
  });

  it('are written down when the file is let go of', () => {
    const { beneath, cache, put } = opened();
    put(row('1'));
    cache.close();

    expect(beneath.has('1')).toBe(true);
  });
});
