import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { proceduresPage } from './procedures/page.ts';
import { settledBy } from './procedures/settledBy.ts';

it('every contradiction of the sources is settled by the profile, K1 to K24', () => {
  const all = Array.from({ length: 24 }, (_none, index) => `K${index + 1}`);
  expect(settledBy.map(([id]) => id)).toEqual(all);
  const cells = proceduresPage()
    .split('\n')
    .filter((line) => line.startsWith('| K'))
    .map((line) => line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()));
  expect(cells.filter((row) => row.length !== 5 || row.includes(''))).toEqual([]);
});

it('the page of procedures is what `npm run requirements` writes', async () => {
  const page = join(import.meta.dirname, '../../docs/reference/procedures.md');
  expect(await readFile(page, 'utf8')).toBe(proceduresPage());
});
