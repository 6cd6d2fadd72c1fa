import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { collectTags, tagsIn } from './collectTags.ts';
import { requirements, requirementsPage } from './table.ts';

const root = join(import.meta.dirname, '../..');
const tags = await collectTags(root);

describe('the list of requirements', () => {
  it('has every row of the sources once: 39, 8, 69, 46, 26 and 24', () => {
    const ids = requirements.map(({ id }) => id);
    const count = (letter: string): number => ids.filter((id) => id.startsWith(letter)).length;
    expect(new Set(ids).size).toBe(ids.length);
    expect(['P', 'C', 'O', 'E', 'F', 'K'].map(count)).toEqual([39, 8, 69, 46, 26, 24]);
  });

  it('knows every tag in the tests', () => {
    const known = new Set(requirements.map(({ id }) => id));
    expect(tags.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('has a test for every row, or says why it is not there yet', () => {
    const shown = new Set(tags.map(({ id }) => id));
    const silent = requirements.filter(
      ({ id, missing }) => !shown.has(id) && missing === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is what `npm run requirements` writes', async () => {
    const written = await readFile(join(root, 'docs/reference/requirements.md'), 'utf8');
    expect(written).toBe(requirementsPage(tags));
  });
});

describe('a tag', () => {
  it.each([
    ['a test', "/** @requirement K2 K3 */\nit('counts', () => {});", 'counts'],
    [
      'a group',
      "/**\n * @requirement K2\n * @requirement K3\n */\ndescribe('counts', () => {});",
      'counts',
    ],
    [
      'a table',
      "/** @requirement K2 K3 */\nit.each([['a', 1]])('counts %s', () => {});",
      'counts %s',
    ],
  ])('belongs to what stands below it: %s', (_what, source, name) => {
    expect(tagsIn(source, 'a.test.ts')).toEqual([
      { id: 'K2', file: 'a.test.ts', name },
      { id: 'K3', file: 'a.test.ts', name },
    ]);
  });

  it('in a text, or above what is no test, is none', () => {
    expect(tagsIn("const text = '/** @requirement K2 */'; it('counts', () => {});", 'a')).toEqual(
      [],
    );
    expect(tagsIn('/** @requirement K2 */\nconst rows = [];', 'a')).toEqual([]);
  });
});
