import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/reference/teams-expectations.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| T\d+ /u.test(line))
  .map((line) => {
    const [, number = '', what = '', where = ''] = line.split('|').map((cell) => cell.trim());
    return { number, what, where };
  });
const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w./-]+\/[\w.-]+)`/gu)].flatMap(([, file = '']) => file);

describe('the page of what Teams expects', () => {
  it('has T1 to T30, each once and in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, at) => `T${at + 1}`),
    );
  });

  it.each(rows.map((row) => [row.number, row] as const))(
    '%s names a file, or says why not yet',
    (_number, { what, where }) => {
      expect(what).not.toBe('');
      expect(filesIn(where).length > 0 || where.includes('**Not yet:**')).toBe(true);
    },
  );

  it('names only files that exist', () => {
    const named = filesIn(page).filter((file) => !file.startsWith('/'));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
