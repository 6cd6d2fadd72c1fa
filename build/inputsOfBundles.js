import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const folders = [
  'build',
  'tabs',
  'src/contract',
  'src/domain',
  'src/text',
  'src/local-tenant/host',
  'src/local-tenant/gallery',
  'adaptive-cards',
];
const files = ['package-lock.json', 'webpack.config.js'];

/** One hash over every file from which the bundles can be made, their names included. */
export async function inputsOfBundles(root) {
  const hash = createHash('sha256');
  for (const file of [...files.map((name) => join(root, name)), ...(await filesIn(root))]) {
    hash.update(relative(root, file)).update('\0');
    hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
}

async function filesIn(root) {
  const lists = await Promise.all(
    folders
      .filter((folder) => existsSync(join(root, folder)))
      .map(async (folder) => {
        const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
      }),
  );
  return lists.flat().sort();
}
