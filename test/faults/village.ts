import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTenant, type Tenant } from '../../src/local-tenant/createTenant.ts';
import { announceUntilKnown } from '../../src/local-tenant/server/announceUntilKnown.ts';
import { listen } from '../../src/local-tenant/server/listen.ts';
import { createNodeServer } from '../../src/local-tenant/server/nodeServer.ts';
import { texts } from '../../src/text/index.ts';
import { freePort } from '../support/freePort.ts';
import { createInstance, type Instance } from './instance.ts';

const HOST_DIR = join(import.meta.dirname, '../../dist/host');

/** A new message that an instance had carried by the connector. */
export interface Sent {
  /** Which life of which instance asked for it. */
  readonly life: string;
  readonly activityId: string;
  /** Real milliseconds. */
  readonly at: number;
}

/** The local tenant on a socket of its own, and two instances of the app as processes beside it. */
export interface Village {
  readonly tenant: Tenant;
  /** Everything the tenant keeps stands in this file once it is closed. */
  readonly database: string;
  readonly instances: readonly [Instance, Instance];
  readonly sends: readonly Sent[];
  readonly closeTenant: () => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

export async function startVillage(): Promise<Village> {
  const [port, one, two] = [await freePort(), await freePort(), await freePort()];
  const folder = await mkdtemp(join(tmpdir(), 'klachtwijzer-faults-'));
  const tenant = await createTenant({
    dataDir: folder,
    origin: `http://127.0.0.1:${port}`,
    appOrigin: `http://127.0.0.1:${one}`,
    hostDir: HOST_DIR,
    graphBudget: 'none',
    clockStart: new Date('2026-03-16T08:00:00Z'),
  });
  const sends: Sent[] = [];
  const server = createNodeServer(async (request) => {
    const { pathname } = new URL(request.url);
    const isSend = request.method === 'POST' && SENDING.test(pathname);
    const text = isSend ? await request.clone().text() : '';
    const answer = await tenant.handle(request);
    // A welcome is no notice: who was welcomed stands with his chat, not in `Berichten`.
    if (isSend && answer.status === 201 && !text.includes(WELCOME)) {
      const { id } = (await answer.clone().json()) as { readonly id: string };
      sends.push({
        life: request.headers.get('x-life') ?? '',
        activityId: id,
        at: performance.now(),
      });
    }
    return answer;
  });
  if (!(await listen(server, port))) throw new Error('The port of the tenant is taken');

  const config = join(folder, 'app-config.json');
  const instances = [
    createInstance({ name: 'A', port: one, config, cacheFolder: join(folder, 'a') }),
    createInstance({ name: 'B', port: two, config, cacheFolder: join(folder, 'b') }),
  ] as const;
  const known = announceUntilKnown(tenant.announce, new AbortController().signal);
  await Promise.all([instances[0].start({ fill: 'functies' }), known]);
  await instances[1].start();
  return {
    tenant,
    database: join(folder, 'tenant.sqlite'),
    instances,
    sends,
    closeTenant: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      tenant.close();
    },
    removeAll: () => rm(folder, { recursive: true, force: true }),
  };
}

const WELCOME = texts('nl').cards.welcome.personal.headline;
const SENDING = /^\/connector\/v3\/conversations\/[^/]+\/activities$/;
