import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  /** True once the process said that it is ready; false when it ended before. */
  readonly ready: Promise<boolean>;
  readonly ended: Promise<void>;
  /** Undefined while it runs, and when a signal ended it. */
  readonly exitCode: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/** A process that does not stop when asked is ended after this. */
const PATIENCE_MS = 10_000;

/**
 * Starts one of our own processes. It says `{"ready":true}` on standard output when it can be used;
 * `{"progress":"…"}` is shown as it is. Its log lines go to the log only when asked for.
 */
export const startChild = (file: string, args: readonly string[]): Child => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The launcher passes Ctrl-C on itself, in order.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!line.startsWith('{') || process.env['KLACHTWIJZER_LOG'] !== undefined) {
      process.stderr.write(`${line}\n`);
    }
  });
  const ready = new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = messageIn(line);
      if (said.ready === true) resolve(true);
      if (typeof said.progress === 'string') process.stdout.write(`${said.progress}\n`);
    });
    void ended.then(() => {
      resolve(false);
    });
  });
  return {
    ready,
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

const messageIn = (line: string): { readonly ready?: unknown; readonly progress?: unknown } => {
  try {
    return JSON.parse(line) as { ready?: unknown; progress?: unknown };
  } catch {
    // Not one of our messages: some library wrote to standard output.
    return {};
  }
};
