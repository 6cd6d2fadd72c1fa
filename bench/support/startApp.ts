import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Tenant } from '../../src/local-tenant/createTenant.ts';
import { PROCESS_ENV, PROCESS_FLAGS } from '../../src/main/launch/child.ts';
import { askApart, type Answer } from './askApart.ts';
import type { PressTook } from './pressClock.ts';
import { app as application, timer } from '../../src/local-tenant/identity/applications.ts';

const CLOCK = new URL('./pressClock.ts', import.meta.url).href;
const APP = join(import.meta.dirname, '../../src/main/app.ts');

/** One process of the app. */
export interface RunningApp {
  /** Milliseconds from its start until `/readyz` said so. */
  readonly readyMs: number;
  /** What it said while it was not ready yet. */
  readonly progress: readonly string[];
  readonly as: (
    alias: string,
  ) => Promise<(method: string, path: string, body?: unknown) => Promise<Answer>>;
  /** Runs a round as the outside timer does. */
  readonly round: () => Promise<void>;
  /** Milliseconds of processor it has used: what a busy machine does not change. */
  readonly cpuMs: () => Promise<number>;
  /** What the presses since the last call cost its thread. */
  readonly presses: () => readonly PressTook[];
  readonly metrics: () => Promise<ReadonlyMap<string, number>>;
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

interface Start {
  readonly tenant: Tenant;
  readonly configPath: string;
  readonly port: number;
  readonly cache: string;
}

export async function startApp({ tenant, configPath, port, cache }: Start): Promise<RunningApp> {
  const origin = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...PROCESS_FLAGS, '--import', CLOCK, APP, configPath, String(port), '', cache],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...PROCESS_ENV } },
  );
  const progress: string[] = [];
  if (!child.stderr || !child.stdout) throw new Error('A child has both outputs', { cause: APP });
  createInterface({ input: child.stderr }).on('line', (line) => progress.push(line));
  child.stdout.resume();
  const pressed: PressTook[] = [];
  child.on('message', (took) => pressed.push(...(took as PressTook[])));
  const ended = new Promise<void>(
    (resolve) =>
      void child.once('exit', () => {
        resolve();
      }),
  );

  while (!(await isReady(origin))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The app ended: ${progress.slice(-40).join('\n')}`, {
        cause: child.exitCode ?? child.signalCode,
      });
    await pause(10);
  }
  const readyMs = performance.now() - began;
  const ask = askApart();

  const metrics = async (): Promise<ReadonlyMap<string, number>> => {
    const text = await (await fetch(`${origin}/metrics`)).text();
    return new Map(
      text.split('\n').flatMap((line) => {
        const [, name, value] = /^([a-z_]+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, Number(value)] as const];
      }),
    );
  };

  return {
    readyMs,
    progress,
    async as(alias) {
      const person = tenant.directory.byAlias(alias);
      if (!person) throw new Error('No such persona', { cause: alias });
      const authorization = `Bearer ${await tenant.issuer.userToken(person)}`;
      return (method, path, body) =>
        ask(`${origin}${path}`, {
          method,
          headers: {
            authorization,
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
    },
    async round() {
      const token = await tenant.issuer.appToken(timer, application.clientId);
      const authorization = `Bearer ${token ?? ''}`;
      const answer = await fetch(`${origin}/internal/round`, {
        method: 'POST',
        headers: { authorization },
      });
      if (!answer.ok) throw new Error('The round was refused', { cause: answer.status });
    },
    presses: () => pressed.splice(0),
    metrics,
    cpuMs: async () => ((await metrics()).get('process_cpu_seconds') ?? Number.NaN) * 1_000,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

const isReady = async (origin: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    // Nothing listens yet.
    return false;
  }
};
