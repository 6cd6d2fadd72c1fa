import { join } from 'node:path';
import { buildBundles } from '../../build/buildBundles.js';
import { claimFolder, runningOn } from './launch/claim.ts';
import {
  CACHE_FOLDER,
  beginAnew,
  markFilled,
  ofProcedure,
  stateOf,
  UnusableFolder,
} from './launch/dataFolder.ts';
import { createFamily, type Family } from './launch/family.ts';
import { openPage } from './launch/openPage.ts';
import { readLaunchOptions, WrongOption, type LaunchOptions } from './launch/options.ts';
import { isFree, nextFree } from './launch/ports.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where business time begins when the example work is filled in; it ends on 16 March 2026, 08:55. */
const FILL_FROM = '2026-01-05T08:00:00+01:00';
/** Which procedure each kind of organisation follows. */
const PROCEDURES = { gemeente: 'emmen', politie: 'politie', vlaanderen: 'vlaanderen' } as const;
/** Exit codes of `npm start`; each comes with one sentence on standard error. */
const EXIT = { fault: 1, option: 2, portTaken: 3, data: 4 } as const;

/** Thrown when somebody else has the port; the message is for the user. */
class PortTaken extends Error {}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** `npm start`: builds what is needed, starts tenant and app, and prints one address. */
export const launch = async (argv: readonly string[]): Promise<void> => {
  const family = createFamily();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!family.isStopped()) void family.stop().then(() => process.exit(0));
    });
  }
  try {
    const options = readLaunchOptions(argv);
    const started = await startAll(options, await prepare(options), family);
    if (started) await family.oneEnded();
    if (family.isStopped()) return;
    if (started) process.stderr.write('Een onderdeel is gestopt. Start opnieuw met: npm start\n');
    const code = family.exitCode();
    await family.stop();
    // Whoever stopped a part by hand did not stop the whole: that is no success.
    process.exitCode = code === undefined || code === 0 ? EXIT.fault : code;
  } catch (error) {
    if (family.isStopped()) return;
    await family.stop();
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
};

interface Prepared {
  readonly appPort: number;
  /** The folder holds somebody's work; nothing is filled in. */
  readonly filled: boolean;
}

/** Everything that can be refused is refused here, before anything is removed or started. */
const prepare = async (options: LaunchOptions): Promise<Prepared> => {
  const { dataDir, port, fresh, today } = options;
  const state = await stateOf(dataDir);
  if (state === 'lost' && !fresh) {
    throw new UnusableFolder(
      `De gegevens in ${dataDir} zijn beschadigd: zet een kopie terug of verwijder deze map.`,
    );
  }
  const other = await runningOn(dataDir);
  if (other !== undefined) {
    throw new PortTaken(
      `Klachtwijzer draait al met deze gegevens: http://127.0.0.1:${other}/. Sluit die eerst.`,
    );
  }
  if (!(await isFree(port))) {
    throw new PortTaken(`Poort ${port} is al in gebruik. Kies een andere met --poort.`);
  }
  const appPort = options.appPort ?? (await nextFree(port));
  if (appPort === undefined || !(await isFree(appPort))) {
    throw new PortTaken(
      `Poort ${appPort ?? port} is al in gebruik. Kies een andere met --app-poort.`,
    );
  }
  const filled = state === 'work' && !fresh;
  if (filled) await ofProcedure(dataDir, PROCEDURES[options.organisation]);
  if (!filled) await beginAnew(dataDir);
  else if (today) say('Er zijn al gegevens: --vandaag telt alleen bij een nieuw begin (--fresh).');
  await claimFolder(dataDir, port);
  return { appPort, filled };
};

const startAll = async (
  options: LaunchOptions,
  begun: Prepared,
  family: Family,
): Promise<boolean> => {
  // The screens are not needed until somebody opens the page.
  const [, started] = await Promise.all([
    buildBundles({ log: say }),
    startBoth(options, begun, family),
  ]);
  if (!started) return false;
  const origin = `http://127.0.0.1:${options.port}`;
  say(`Klachtwijzer staat klaar: ${origin}/`);
  if (options.open) openPage(`${origin}/`);
  return true;
};

const startBoth = async (
  { port, dataDir, today, organisation, playground }: LaunchOptions,
  { appPort, filled }: Prepared,
  family: Family,
): Promise<boolean> => {
  const tenant = family.start(join(ROOT, 'src/local-tenant/main.ts'), [
    ...['--data', dataDir, '--port', String(port), '--app', `http://127.0.0.1:${appPort}`],
    ...['--host-dir', join(ROOT, 'dist/host'), '--organisatie', organisation],
    ...(playground === undefined ? [] : ['--playground', playground]),
    ...(filled ? [] : today ? ['--vandaag'] : ['--clock', FILL_FROM]),
  ]);
  if (!(await tenant.ready)) return false;

  // Without offices nobody could do anything; the example work belongs to its own ten weeks.
  const fill = filled ? '' : today ? 'functies' : 'voorbeeld';
  if (!filled && !today) say('Het voorbeeldwerk wordt klaargezet …');
  const app = family.start(join(ROOT, 'src/main/app.ts'), [
    join(dataDir, 'app-config.json'),
    String(appPort),
    fill,
    join(dataDir, CACHE_FOLDER),
  ]);
  if (!(await app.ready)) return false;
  if (!filled) await markFilled(dataDir);
  // Until then a card could not be sent to somebody whose chat moved to another port.
  return await tenant.announced;
};

const exitCodeOf = (error: unknown): number => {
  if (error instanceof WrongOption) return EXIT.option;
  if (error instanceof PortTaken) return EXIT.portTaken;
  return error instanceof UnusableFolder ? EXIT.data : EXIT.fault;
};
