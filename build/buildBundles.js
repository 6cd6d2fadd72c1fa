import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputsOfBundles } from './inputsOfBundles.js';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'dist/.stamp');
const pages = ['dist/tab/index.html', 'dist/host/index.html', 'dist/host/kaarten.html'].map(
  (page) => join(root, page),
);

/**
 * Builds the tab and the local host page into `dist`, unless what is there was built from the same files.
 *
 * @param {{ log?: (line: string) => void, mode?: 'production' | 'development' }} [options]
 * @returns {Promise<'built' | 'fresh'>}
 */
export async function buildBundles({ log = () => {}, mode = 'production' } = {}) {
  const stamp = `${mode} ${await inputsOfBundles(root)}`;
  if (await isBuiltFrom(stamp)) return 'fresh';

  const start = performance.now();
  log('De schermen worden gebouwd; de eerste keer duurt dat even …');
  await compile(mode);
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stampFile, stamp);
  log(`De schermen zijn gebouwd in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return 'built';
}

const isBuiltFrom = async (stamp) =>
  pages.every((page) => existsSync(page)) &&
  (await readFile(stampFile, 'utf8').catch(() => '')) === stamp;

async function compile(mode) {
  // Imported here: a start on fresh bundles does not wait for webpack.
  const [{ default: webpack }, { bundles }] = await Promise.all([
    import('webpack'),
    import('../webpack.config.js'),
  ]);
  const compiler = webpack(bundles(mode));
  const stats = await new Promise((done, failed) => {
    compiler.run((error, result) => (error ? failed(error) : done(result)));
  });
  // Closing writes the cache.
  await new Promise((done, failed) => {
    compiler.close((error) => (error ? failed(error) : done()));
  });
  if (stats.hasErrors()) {
    throw new Error(`The bundles could not be built.\n${stats.toString('errors-warnings')}`);
  }
}
