import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  /** True once the process said that it is ready; false when it ended before. */
  readonly ready: Promise<boolean>;
  /** True once it said that the app knows everybody's chat; false when it ended before. */
  readonly announced: Promise<boolean>;
  readonly ended: Promise<void>;
  /** Undefined while it runs, and when a signal ended it. */
  readonly exitCode: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/**
 * Without a limit memory is only given back when there is nothing else. A register of 100,000 complaints in use
 * needs less than half of this.
 */
export const PROCESS_FLAGS = [
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=256',
  '--max-semi-space-size=8',
] as const;

/** What is let go of goes back to the machine at once, also what was taken in large pieces. */
export const PROCESS_ENV: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/** A process that does not stop when asked is ended after this. */
const PATIENCE_MS = 6_000;

/**
 * Starts one of our own processes. It says `{"ready":true}` on standard output when it can be used;
 * `{"progress":"…"}` is shown as it is. Its log lines go to the log only when asked for.
 */
export const startChild = (file: string, args: readonly string[]): Child => {
  const child = spawn(process.execPath, [...PROCESS_FLAGS, file, ...args], {
    // The channel carries nothing: it breaks when the launcher is gone, however it went.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...PROCESS_ENV },
    // The launcher passes Ctrl-C on itself, in order.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('A child has both outputs');
  createInterface({ input: stderr }).on('line', (line) => {
    if (!line.startsWith('{') || process.env['KLACHTWIJZER_LOG'] !== undefined) {
      process.stderr.write(`${line}\n`);
    }
  });
  const lines = createInterface({ input: stdout });
  lines.on('line', (line) => {
    const { progress } = messageIn(line);
    if (typeof progress === 'string') process.stdout.write(`${progress}\n`);
  });
  const says = (what: 'ready' | 'announced'): Promise<boolean> =>
    new Promise((resolve) => {
      lines.on('line', (line) => {
        if (messageIn(line)[what] === true) resolve(true);
      });
      void ended.then(() => {
        resolve(false);
      });
    });
  return {
    ready: says('ready'),
    announced: says('announced'),
    ended,
    exitCode: () => child.exitCode ?? undefined,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(impatient);
    },
  };
};

interface Said {
  readonly ready?: unknown;
  readonly announced?: unknown;
  readonly progress?: unknown;
}

const messageIn = (line: string): Said => {
  try {
    return JSON.parse(line) as Said;
  } catch {
    // Not one of our messages: some library wrote to standard output.
    return {};
  }
};
