import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openCache } from '../../src/disk/openCache.ts';

const key = new Uint8Array(32).fill(3);
const row = (id: string, text: string, counter = 1) => ({
  id,
  counter,
  brief: `brief ${id} ${counter}`,
  full: `full ${id} ${text}`,
  text,
});

let folder: string;
let events: string[];
const open = (change: Partial<Parameters<typeof openCache>[0]> = {}) =>
  openCache({
    folder: join(folder, 'leesmodel'),
    key,
    scope: 'site list',
    indexed: (text) => text,
    log: (event) => void events.push(event),
    ...change,
  });
const file = () => join(folder, 'leesmodel', 'leesmodel-1.sqlite');
const ids = (found: Iterable<{ readonly id: string }>) => [...found].map(({ id }) => id);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klachtwijzer-'));
  events = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Two complaints, and a third that was removed. */
const filled = () => {
  const cache = open();
  cache.commit({
    rows: [row('1', 'slagboom dicht'), row('2', 'zwembad'), row('3', 'brug')],
    removed: [],
  });
  cache.commit({ rows: [row('2', 'slagboom open', 2)], removed: ['3'], link: '/delta' });
  return cache;
};

describe('the cache of the read model on disk', () => {
  it.each(['closed', 'killed'] as const)('gives everything back after it was %s', (end) => {
    const before = filled();
    const cache =
      end === 'closed'
        ? (before.close(), open())
        : open({ folder: join(copyOf(folder), 'leesmodel') });

    expect([...cache.load()]).toEqual([
      { id: '1', counter: 1, brief: 'brief 1 1' },
      { id: '2', counter: 2, brief: 'brief 2 2' },
    ]);
    expect([cache.link(), cache.removed()]).toEqual(['/delta', ['3']]);
    expect(cache.read('2')).toBe('full 2 slagboom open');
    expect([cache.read('3'), cache.has('3'), cache.has('1')]).toEqual([undefined, false, true]);
    expect(ids(cache.matching(['slagboom']))).toEqual(['2', '1']);
    cache.close();
  });

  it('finds the newest row first, and only what holds every piece of every word', () => {
    const cache = filled();
    expect(ids(cache.matching(['slagboom', 'open']))).toEqual(['2']);
    expect(ids(cache.matching(['gboo']))).toEqual(['2', '1']);
    expect(ids(cache.matching(['zwembad']))).toEqual([]);
    expect(ids(cache.matching(['brug']))).toEqual([]);
    expect(ids(cache.matching(['a"b OR slagboom']))).toEqual([]);
    cache.close();
  });

  it('holds no text in the clear, and is for this account only', () => {
    filled().close();
    const bytes = readFileSync(file()).toString('latin1');
    const readable = ['slagboom', 'zwembad', 'gboom', '/delta', 'site list'].filter((word) =>
      bytes.includes(word),
    );
    expect(readable).toEqual([]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'leesmodel')).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['sealed with another key', { key: new Uint8Array(32).fill(4) }],
    ['about another list', { scope: 'site other' }],
  ])('begins anew with a file %s', (_what, change) => {
    filled().close();
    const cache = open(change);
    expect([[...cache.load()], cache.link(), cache.removed()]).toEqual([[], undefined, []]);
    cache.close();
  });

  it('begins anew with a file that is none', () => {
    filled().close();
    writeFileSync(file(), 'this is no database at all, whatever its name says');
    const cache = open();
    expect([[...cache.load()], cache.link()]).toEqual([[], undefined]);
    cache.commit({ rows: [row('1', 'slagboom')], removed: [], link: '/new' });
    expect(cache.read('1')).toBe('full 1 slagboom');
    cache.close();
  });

  it('begins anew when something in it was damaged, and says so', () => {
    filled().close();
    const bytes = readFileSync(file());
    for (let at = 4_096 * 3; at < bytes.length; at += 50) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file(), bytes);
    const cache = open();
    const looked = [...cache.load(), cache.read('1'), cache.link()];
    expect(looked).not.toContain('full 1 slagboom dicht');
    expect(cache.link()).toBeUndefined();
    cache.commit({ rows: [row('1', 'slagboom')], removed: [], link: '/new' });
    expect([cache.read('1'), cache.link()]).toEqual(['full 1 slagboom', '/new']);
    cache.close();
  });

  it('keeps rows and link of a page together or neither', () => {
    const cache = filled();
    const broken = { ...row('9', 'x'), counter: Number.NaN };
    cache.commit({ rows: [row('8', 'nieuw'), broken], removed: [], link: '/half' });
    expect([cache.has('8'), cache.link()]).toEqual([false, undefined]);
    expect(events).toContain('cache-lost');
    cache.close();
  });

  it('reads back beside an overview what is asked for and what changed since, and seals it', () => {
    const before = filled();
    before.keepOverview({ names: ['slagboom'], numbers: new Uint32Array([7, 8]) });
    before.commit({ rows: [row('4', 'brug')], removed: [] });
    before.close();
    expect(readFileSync(file()).includes('slagboom')).toBe(false);

    const cache = open();
    expect(cache.overview()).toEqual({
      names: ['slagboom'],
      numbers: new Uint32Array([7, 8]),
    });
    expect(ids(cache.load(['1', 'none']))).toEqual(['1', '4']);
    expect(ids(cache.load())).toEqual(['1', '2', '4']);
    cache.close();
  });

  it('says when an overview is old', () => {
    const cache = filled();
    expect(cache.overviewIsOld()).toBe(false);
    cache.commit({
      rows: Array.from({ length: 2_000 }, (_, nth) => row(`n${nth}`, 'x')),
      removed: [],
    });
    expect(cache.overviewIsOld()).toBe(true);
    cache.keepOverview({});
    expect(cache.overviewIsOld()).toBe(false);
    cache.close();
  });

  it.each(['closed', 'killed'] as const)(
    'finds in all parts of a large index what came, changed and went, also after it was %s',
    (end) => {
      const before = open();
      const texts = Array.from({ length: 9_000 }, (_, nth) =>
        row(`n${nth}`, nth % 1_000 === 0 ? `zeldzaam ${nth}` : `gewoon ${nth % 7}`),
      );
      for (let from = 0; from < texts.length; from += 3_000) {
        before.commit({ rows: texts.slice(from, from + 3_000), removed: [] });
      }
      before.commit({
        rows: [row('n1000', 'gewoon', 2), row('n8500', 'zeldzaam later', 2)],
        removed: ['n3000'],
        link: '/delta',
      });
      const found = ['n8500', 'n8000', 'n7000', 'n6000', 'n5000', 'n4000', 'n2000', 'n0'];
      expect(ids(before.matching(['zeldzaam']))).toEqual(found);

      const after =
        end === 'closed'
          ? (before.close(), open())
          : open({ folder: join(copyOf(folder), 'leesmodel') });
      // A change before the index is opened again.
      after.commit({
        rows: [row('n2000', 'gewoon', 2), row('x', 'zeldzaam nieuw')],
        removed: ['n0'],
      });
      expect([...after.warm()]).toHaveLength(2);
      expect(ids(after.matching(['zeldzaam']))).toEqual([
        'x',
        ...found.filter((id) => id !== 'n2000' && id !== 'n0'),
      ]);
      expect([...after.matching(['zeldzaam'])].map(({ text }) => text())[0]).toBe('zeldzaam nieuw');
      after.close();
      if (end === 'killed') before.close();
    },
  );

  it('gives a second process on the machine a file of its own', () => {
    const [first, second] = [filled(), open()];
    expect([...second.load()]).toEqual([]);
    second.commit({ rows: [row('7', 'brug')], removed: [] });
    expect([first.has('7'), second.has('7')]).toEqual([false, true]);
    first.close();
    second.close();
    expect(
      readdirSync(join(folder, 'leesmodel')).filter((name) => name.endsWith('sqlite')),
    ).toHaveLength(2);
  });
});

/** What a process that was killed leaves behind: the files as they are. */
function copyOf(from: string): string {
  const to = mkdtempSync(join(from, 'left-'));
  chmodSync(to, 0o700);
  const files = readdirSync(join(from, 'leesmodel'));
  const target = join(to, 'leesmodel');
  openCache({
    folder: target,
    key,
    scope: 's',
    indexed: (text) => text,
    log: () => undefined,
  }).close();
  for (const name of files)
    writeFileSync(join(target, name), readFileSync(join(from, 'leesmodel', name)));
  return to;
}
