import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './sourceFiles.ts';

interface Lockfile {
  readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
}

// A registry that holds no package for Windows or Mac leaves its line out of the lockfile, and
// `npm ci` then refuses everywhere. Such a line needs a version, cpu and os; never a guessed integrity.
it('the lockfile has a line for the optional package of every platform', async () => {
  const { packages } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  ) as Lockfile;

  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter(
      (name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
    );

  expect(missing).toEqual([]);
});
