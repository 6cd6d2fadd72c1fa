import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Thrown when the data folder cannot be used; nothing in it was changed. The message is for the user. */
export class UnusableFolder extends Error {}

/** In the folder while the first filling runs: nobody worked in it yet. */
const BEGUN = 'vulling-begonnen';
/** In the folder from then on: this is somebody's work. */
const FILLED = 'voorbeeld-gevuld';
const DATABASE = 'tenant.sqlite';
/** Below it the app keeps its read model, which it can make anew. */
export const CACHE_FOLDER = 'leesmodel';
/** Everything that tenant and launcher write; nothing else is ever removed. */
const OURS = [
  DATABASE,
  ...['-wal', '-shm', '-journal'].map((tail) => `${DATABASE}${tail}`),
  ...['app-config.json', 'app-config.json.new', 'in-gebruik.json'],
];

const KEPT = z.object({ procedure: z.string().optional() });

/** `new` also when a first filling was interrupted; `lost` when the work in it has no database any more. */
export type FolderState = 'new' | 'work' | 'lost';

/**
 * Looks at the folder without touching it.
 *
 * @throws UnusableFolder for a folder that is not recognisably ours.
 */
export const stateOf = async (folder: string): Promise<FolderState> => {
  const names = await namesIn(folder);
  if (names.length === 0 || names.includes(BEGUN)) return 'new';
  if (!names.includes(FILLED)) {
    throw new UnusableFolder(
      `De map ${folder} is niet leeg en niet van Klachtwijzer. Er is niets veranderd. Kies met --data een andere map.`,
    );
  }
  const { size } = await stat(join(folder, DATABASE)).catch(() => ({ size: 0 }));
  return size === 0 ? 'lost' : 'work';
};

/**
 * Refuses a folder that holds the work of another kind of organisation: its people would be strangers here.
 *
 * @throws UnusableFolder with the kind it is of.
 */
export const ofProcedure = async (folder: string, procedure: string): Promise<void> => {
  const text = await readFile(join(folder, 'app-config.json'), 'utf8').catch(() => '{}');
  const kept = KEPT.safeParse(parsed(text)).data?.procedure ?? 'emmen';
  if (kept !== procedure) {
    throw new UnusableFolder(
      `De map ${folder} is van een andere organisatie. Er is niets veranderd. Kies met --data een andere map, of begin opnieuw met --fresh.`,
    );
  }
};

/** An empty folder of our own; what an interrupted filling or, on request, earlier work left is removed. */
export const beginAnew = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // First the mark, then the rest: interrupted here, the next start goes on with it.
  await rename(join(folder, FILLED), join(folder, BEGUN)).catch(() => undefined);
  await writeFile(join(folder, BEGUN), '');
  for (const name of OURS) await rm(join(folder, name), { force: true });
  await rm(join(folder, CACHE_FOLDER), { force: true, recursive: true });
};

/** From now on the folder holds somebody's work. */
export const markFilled = (folder: string): Promise<void> =>
  rename(join(folder, BEGUN), join(folder, FILLED));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Half a file is no answer; the tenant writes it anew at every start.
    return undefined;
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw new UnusableFolder(`De map ${folder} is niet te gebruiken (${codeOf(cause)}).`, {
      cause,
    });
  }
};

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'onbekend';
