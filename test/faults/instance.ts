import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';

const APP = join(import.meta.dirname, '../../src/main/app.ts');

/** One place where the app runs: one process after another, each with the disk of the one before. */
export interface Instance {
  readonly origin: string;
  readonly start: (options?: {
    readonly fill?: string;
    readonly laterMs?: number;
  }) => Promise<void>;
  /** `kill -9`; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  readonly isUp: () => boolean;
  /** When each life was killed, real milliseconds. */
  readonly killed: ReadonlyMap<string, number>;
  /** Lines of the log that tell of a fault, by event. */
  readonly alarms: readonly string[];
}

export function createInstance(of: {
  readonly name: string;
  readonly port: number;
  readonly config: string;
  readonly cacheFolder: string;
}): Instance {
  let child: ChildProcess | undefined;
  let up = false;
  let lives = 0;
  let aheadMs = 0;
  const killed = new Map<string, number>();
  const alarms: string[] = [];
  const lifeNow = (): string => `${of.name}${lives}`;

  return {
    origin: `http://127.0.0.1:${of.port}`,
    isUp: () => up,
    killed,
    alarms,
    start: async ({ fill = '', laterMs = 0 } = {}) => {
      lives += 1;
      aheadMs += laterMs;
      const process_ = spawn(
        process.execPath,
        [
          '--disable-warning=ExperimentalWarning',
          ...['--import', preload(lifeNow(), aheadMs)],
          ...[APP, of.config, String(of.port), fill, of.cacheFolder],
        ],
        // The child ends by itself when this process does, however that ends.
        { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
      );
      child = process_;
      eachLine(process_.stderr, (line) => {
        if (line.includes('"integrity-alarm"')) alarms.push(line);
      });
      await new Promise<void>((resolve, reject) => {
        eachLine(process_.stdout, (line) => {
          if (line.includes('"ready":true')) resolve();
        });
        process_.once('exit', (code) => {
          up = false;
          reject(new Error(`${of.name} ended before it was ready: ${String(code)}`));
        });
      });
      up = true;
    },
    kill: async () => {
      if (child?.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      killed.set(lifeNow(), performance.now());
      child.kill('SIGKILL');
      await gone;
      up = false;
    },
  };
}

const eachLine = (from: Readable | null, take: (line: string) => void): void => {
  if (from) createInterface({ input: from }).on('line', take);
};

/** Names the life in each request, so that a message can be laid at the process that sent it; and sets the clock. */
const preload = (life: string, aheadMs: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    const now = Date.now; Date.now = () => now() + ${aheadMs};
    const send = globalThis.fetch;
    globalThis.fetch = (input, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('x-life', '${life}');
      return send(input, { ...init, headers });
    };`)}`;
