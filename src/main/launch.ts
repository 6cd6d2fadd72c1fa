import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBundles } from '../../build/buildBundles.js';
import { openPage } from './launch/openPage.ts';
import { readLaunchOptions, WrongOption, type LaunchOptions } from './launch/options.ts';
import { startChild, type Child } from './launch/child.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where business time begins when the example work is filled in; it ends on 16 March 2026, 08:55. */
const FILL_FROM = '2026-01-05T08:00:00+01:00';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** `npm start`: builds what is needed, starts tenant and app, and prints one address. */
export const launch = async (argv: readonly string[]): Promise<void> => {
  const children: Child[] = [];
  const stop = (): Promise<unknown> => Promise.all(children.map((child) => child.stop()));
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) return;
      stopping.abort();
      void stop().then(() => process.exit(0));
    });
  }
  try {
    const options = readLaunchOptions(argv);
    await buildBundles({ log: say });
    const started = await startBoth(options, children);
    if (started) await Promise.race(children.map(({ ended }) => ended));
    if (stopping.signal.aborted) return;
    if (started) process.stderr.write('Een onderdeel is gestopt. Start opnieuw met: npm start\n');
    const failed = children.find((child) => child.exitCode() !== undefined);
    await stop();
    process.exitCode = failed?.exitCode() ?? 1;
  } catch (error) {
    await stop();
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof WrongOption ? 2 : 1;
  }
};

const startBoth = async (options: LaunchOptions, children: Child[]): Promise<boolean> => {
  const stamp = join(options.dataDir, 'voorbeeld-gevuld');
  // A first start that was interrupted left half an example: nobody worked in it yet.
  const filled = !options.fresh && (await exists(stamp));
  if (!filled) await rm(options.dataDir, { recursive: true, force: true });

  const origin = `http://127.0.0.1:${options.port}`;
  const appOrigin = `http://127.0.0.1:${options.appPort}`;
  const tenant = startChild(join(ROOT, 'src/local-tenant/main.ts'), [
    ...['--data', options.dataDir, '--port', String(options.port), '--app', appOrigin],
    ...['--host-dir', join(ROOT, 'dist/host')],
    ...(filled ? [] : options.today ? ['--vandaag'] : ['--clock', FILL_FROM]),
  ]);
  children.push(tenant);
  if (!(await tenant.ready)) return false;

  // Without offices nobody could do anything; the example work belongs to its own ten weeks.
  const fill = filled ? [] : [options.today ? 'functies' : 'voorbeeld'];
  if (!filled && !options.today) say('Het voorbeeldwerk wordt klaargezet …');
  const app = startChild(join(ROOT, 'src/main/app.ts'), [
    join(options.dataDir, 'app-config.json'),
    String(options.appPort),
    ...fill,
  ]);
  children.push(app);
  if (!(await app.ready)) return false;
  if (!filled) await writeFile(stamp, '');

  say(`Klachtwijzer staat klaar: ${origin}/`);
  if (options.open) openPage(`${origin}/`);
  return true;
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
