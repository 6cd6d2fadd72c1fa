import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/freePort.ts';

const START = join(import.meta.dirname, '../../../src/main/start.mjs');
const PATIENCE_MS = 100_000;

/** `npm start` as a process of its own, at the head of its own group as a terminal makes it. */
export interface Launcher {
  readonly pid: number;
  readonly origin: string;
  readonly output: () => string;
  /** Waits until it said that it is ready, or ended. */
  readonly settled: () => Promise<void>;
  /** Exit code once it ended; `null` after a signal. */
  readonly ended: Promise<number | null>;
  /** Its child processes that live, and theirs. */
  readonly children: () => readonly number[];
  readonly signal: (signal: NodeJS.Signals, to?: 'process' | 'group') => void;
}

const running = new Set<number>();

/** Starts the product on free ports; `port` and `data` are those of an earlier start. */
export const startLauncher = async (
  options: readonly string[],
  on: { readonly data?: string; readonly port?: number } = {},
): Promise<Launcher> => {
  const port = on.port ?? (await freePort());
  const place = on.data === undefined ? [] : ['--data', on.data];
  const child = spawn(
    process.execPath,
    [START, '--niet-openen', '--poort', String(port), ...place, ...options],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('The launcher did not start');
  running.add(pid);
  let output = '';
  const heard: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const one of heard) one();
    });
  }
  // Not `exit`: the last words may come after it.
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(pid);
      resolve(code);
    });
  });
  return {
    pid,
    origin: `http://127.0.0.1:${port}`,
    output: () => output,
    ended,
    settled: async () => {
      const ready = new Promise<void>((resolve) => {
        const look = (): void => {
          if (output.includes('staat klaar')) resolve();
        };
        heard.push(look);
        look();
      });
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => {
          reject(new Error(`The launcher is not ready: ${output}`));
        }, PATIENCE_MS).unref();
      });
      await Promise.race([ready, ended, late]);
    },
    children: () => descendants(pid),
    signal: (signal, to = 'process') => void process.kill(to === 'group' ? -pid : pid, signal),
  };
};

/** Ends what a failed test left behind. */
export const endAll = (): void => {
  for (const pid of running) {
    for (const one of [...descendants(pid), pid]) endHard(one);
  }
};

const endHard = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
};

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const descendants = (pid: number): readonly number[] => {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): readonly number[] =>
    rows
      .filter(([child, of]) => of === parent && child !== undefined)
      .flatMap(([child = 0]) => [child, ...below(child)]);
  return below(pid);
};

const folders: string[] = [];

/** A new empty folder; `removeFolders` takes them all away. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'klachtwijzer-'));
  folders.push(folder);
  return folder;
};

export const removeFolders = async (): Promise<void> => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
};

/** Takes a port, as another program does. */
export const takePort = async (): Promise<{ readonly port: number; readonly server: Server }> => {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { port, server };
};
