import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTenant, type Tenant } from '../../../src/local-tenant/createTenant.ts';
import { graphAudience } from '../../../src/local-tenant/identity/issuer.ts';
import { inrichter } from '../../../src/local-tenant/identity/applications.ts';
import { announceUntilKnown } from '../../../src/local-tenant/server/announceUntilKnown.ts';
import { listen } from '../../../src/local-tenant/server/listen.ts';
import { createNodeServer } from '../../../src/local-tenant/server/nodeServer.ts';
import { freePort } from '../../support/freePort.ts';

const APP = join(import.meta.dirname, '../../../src/main/app.ts');
const HOST_DIR = join(import.meta.dirname, '../../../dist/host');

/** Something the app asks of Microsoft 365, with its body read. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Where the app dies: at the first request that fits, before it is carried out or right after. */
export interface Death {
  readonly at: (asked: Asked) => boolean;
  readonly when: 'before' | 'after';
}

/** A tenant in this process and the app in one of its own, which can be killed in the middle of anything. */
export interface Village {
  readonly origin: string;
  readonly tenant: Tenant;
  readonly listId: (name: string) => Promise<string>;
  /** The app dies at that request; resolves when it is dead. */
  readonly dieAt: (death: Death) => Promise<void>;
  /** A new life of the app; with `laterMs` so much real time after the last one, so that leases have run out. */
  readonly startApp: (options?: {
    readonly laterMs?: number;
    readonly fill?: string;
  }) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const startVillage = async (): Promise<Village> => {
  const [port, appPort] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const tenant = await createTenant({
    dataDir: ':memory:',
    origin,
    appOrigin: `http://127.0.0.1:${appPort}`,
    hostDir: HOST_DIR,
    graphBudget: 'none',
    clockStart: new Date('2026-03-16T08:00:00Z'),
  });
  const folder = await mkdtemp(join(tmpdir(), 'klachtwijzer-'));
  const config = join(folder, 'app-config.json');
  await writeFile(config, JSON.stringify(tenant.appConfig));

  let app: ChildProcess | undefined;
  let death: (Death & { readonly died: () => void }) | undefined;
  const kill = async (): Promise<void> => {
    if (app?.exitCode !== null || app.signalCode !== null) return;
    const gone = new Promise((resolve) => app?.once('exit', resolve));
    app.kill('SIGKILL');
    await gone;
  };

  const server = createNodeServer(async (request) => {
    const planned = death;
    if (planned === undefined) return await tenant.handle(request);
    const asked = {
      method: request.method,
      path: new URL(request.url).pathname,
      body: request.method === 'GET' ? '' : await request.clone().text(),
    };
    if (!planned.at(asked)) return await tenant.handle(request);
    death = undefined;
    if (planned.when === 'after') await tenant.handle(request);
    await kill();
    planned.died();
    return new Response(null, { status: 503 });
  });
  await listen(server, port);

  let aheadMs = 0;
  const startApp: Village['startApp'] = async ({ laterMs = 0, fill } = {}) => {
    aheadMs += laterMs;
    const ahead = `const now = Date.now; Date.now = () => now() + ${aheadMs};`;
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        ...['--import', `data:text/javascript,${encodeURIComponent(ahead)}`],
        ...[APP, config, String(appPort)],
        ...(fill === undefined ? [] : [fill]),
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    app = child;
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.includes('"ready":true')) resolve();
      });
      child.once('exit', () => {
        reject(new Error('The app ended before it was ready'));
      });
    });
  };

  return {
    origin,
    tenant,
    startApp,
    dieAt: (planned) =>
      new Promise((resolve) => {
        death = { ...planned, died: resolve };
      }),
    listId: async (name) => {
      const token = await tenant.issuer.appToken(inrichter, graphAudience);
      const answer = await tenant.handle(
        new Request(
          `${origin}/v1.0/sites/${tenant.appConfig.siteId}/lists?$select=id,displayName`,
          {
            headers: { authorization: `Bearer ${String(token)}` },
          },
        ),
      );
      const { value } = (await answer.json()) as { value: { id: string; displayName: string }[] };
      return value.find(({ displayName }) => displayName === name)?.id ?? '';
    },
    close: async () => {
      await kill();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      tenant.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Tells the app of everybody's chat. */
export const announceAll = (village: Village): Promise<void> =>
  announceUntilKnown(village.tenant.announce, new AbortController().signal);
