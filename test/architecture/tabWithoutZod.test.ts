import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './sourceFiles.ts';

/** Files below the tab that a value is taken from, followed through the contract. */
const takenFrom = (source: string): readonly string[] =>
  [...source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from '([^']+)'/gmu)].flatMap(
    ([, from = '']) => from,
  );

it('the tab takes no value from a file of the contract that parses: zod tries eval, which its policy forbids', async () => {
  const files = await readdir(join(root, 'tabs'), { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/u.test(file));
  const wrong: string[] = [];
  for (const file of sources) {
    const path = join(root, 'tabs', file);
    for (const from of takenFrom(await readFile(path, 'utf8'))) {
      if (!from.includes('src/contract/')) continue;
      const contract = await readFile(join(path, '..', from), 'utf8');
      if (takenFrom(contract).includes('zod')) wrong.push(`${file} takes from ${from}`);
    }
  }
  expect(wrong).toEqual([]);
});
