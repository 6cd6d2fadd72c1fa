import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import type { ListIds } from '../../src/graph/lists/listTable.ts';
import { createTenant, type Tenant } from '../../src/local-tenant/createTenant.ts';
import { listen } from '../../src/local-tenant/server/listen.ts';
import { createNodeServer } from '../../src/local-tenant/server/nodeServer.ts';
import { readConfigurationFrom } from '../../src/main/config.ts';
import { fillExample } from '../../src/main/example/fillExample.ts';
import { serve } from '../../src/main/serve.ts';
import { hashKeyOf, openStore } from '../../src/main/store.ts';
import { realSurroundings } from '../../src/main/surroundings.ts';
import { tokenSources } from '../../src/main/tokens.ts';
import { trustFor } from '../../src/main/trust.ts';
import { fillRegister } from './fillRegister.ts';
import type { Place } from './place.ts';
import { startApp, type RunningApp } from './startApp.ts';
import { grown } from './timed.ts';

const HOME = join(import.meta.dirname, '../../.cache/bench');
const HOST_DIR = join(import.meta.dirname, '../../dist/host');
/** Monday 16 March 2026, one o'clock: working time, and too late for a good morning. */
const NOON = new Date('2026-03-16T12:00:00Z');
const TODAY = isoDate('2026-03-16');
/** So many rounds at most until there is nothing left to remind of. */
const MOST_ROUNDS = 200;
/** One in thirty asks something of somebody. */
const OPEN = 1 / 30;

export interface OpenPlace extends Place {
  readonly close: () => Promise<void>;
}

/** Opens the place with so many complaints; the register is made once and kept below `.cache/bench`. */
export async function openPlace(complaints: number, effort: number): Promise<OpenPlace> {
  const dir = join(HOME, String(complaints));
  const made = join(dir, 'made.json');
  const [port, firstAppPort] = [4_180, 4_181];
  const origin = `http://127.0.0.1:${port}`;
  if (!existsSync(made)) await makeRegister({ dir, origin, complaints, made });

  const { averageFacts } = JSON.parse(readFileSync(made, 'utf8')) as { averageFacts: number };
  const { tenant, close } = await openTenant(dir, origin);
  const lists = await listsOf(tenant);
  const siteId = tenant.appConfig.siteId;
  const configPath = join(dir, 'app-config.json');
  const apps: RunningApp[] = [];
  let shared: Promise<RunningApp> | undefined;
  const place: Place = {
    ...{ tenant, origin, siteId, complaints, averageFacts, effort },
    lists,
    cacheFolder: (name) => join(dir, `cache-${name}`),
    startApp: async ({ cache }) => {
      const app = await startApp({ tenant, configPath, port: firstAppPort + apps.length, cache });
      apps.push(app);
      return app;
    },
    app: () => (shared ??= settled(place.startApp({ cache: place.cacheFolder('restart') }))),
  };
  return {
    ...place,
    close: async () => {
      for (const app of apps) await app.stop('SIGKILL');
      await close();
    },
  };
}

/** A start reminds of what became due meanwhile; measured is what comes after it. */
async function settled(starting: Promise<RunningApp>): Promise<RunningApp> {
  const app = await starting;
  const calls = async (): Promise<number> =>
    grown(new Map(), await app.metrics(), 'klachtwijzer_graph_seconds_count');
  let quiet = 0;
  for (let rounds = 0; rounds < MOST_ROUNDS && quiet < 3; rounds += 1) {
    const before = await calls();
    await app.round();
    quiet = (await calls()) - before <= 1 ? quiet + 1 : 0;
  }
  return app;
}

async function openTenant(dir: string, origin: string) {
  const appOrigin = 'http://127.0.0.1:4181';
  const tenant = await createTenant({
    ...{ dataDir: dir, origin, appOrigin, hostDir: HOST_DIR, clockStart: NOON },
    graphBudget: 'none',
  });
  const server = createNodeServer((request) => tenant.handle(request));
  await listen(server, Number(new URL(origin).port));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    tenant.close();
  };
  return { tenant, close };
}

/** A register that was made before has what came since added, as a start of the app does. */
async function listsOf(tenant: Tenant): Promise<ListIds> {
  const config = readConfigurationFrom(tenant.appConfig);
  const around = { ...realSurroundings(), log: () => undefined };
  const trust = trustFor(config.cloud, config.tenantId, config.origin);
  const tokens = tokenSources(config, trust, around);
  return (await openStore({ config, trust, tokens, around })).site.listIds;
}

interface Making {
  readonly dir: string;
  readonly origin: string;
  readonly complaints: number;
  readonly made: string;
}

/** Lists and offices through the app, complaints straight into the file. */
async function makeRegister({ dir, origin, complaints, made }: Making): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const { tenant, close } = await openTenant(dir, origin);
  const config = readConfigurationFrom(tenant.appConfig);
  const around = { ...realSurroundings(), log: () => undefined };
  const served = await serve(config, around, 4_181);
  await fillExample(served.composition, {
    ...{ config, around, complaints: false },
    say: () => undefined,
  });
  await served.close();
  await close();
  const averageFacts = fillRegister({
    path: join(dir, 'tenant.sqlite'),
    ...{ complaints, open: Math.round(complaints * OPEN), today: TODAY },
    hashKey: hashKeyOf(config),
    cast: castOf(tenant),
  });
  writeFileSync(made, JSON.stringify({ averageFacts }));
}

function castOf({ directory }: Tenant) {
  const idOf = (alias: string): PersonId => {
    const person = directory.byAlias(alias);
    if (!person) throw new Error('No such persona', { cause: alias });
    return person.oid as PersonId;
  };
  return {
    handlers: directory.all
      .filter(({ jobTitle }) => jobTitle === 'Teamleider')
      .map(({ oid }) => oid as PersonId),
    coordinator: idOf('marijke.hofstra'),
    jurist: idOf('ineke.schuurman'),
    support: idOf('lotte.veldkamp'),
    accused: Array.from(
      { length: 4_000 },
      (_, n) => `a0000000-0000-4000-8000-${String(n).padStart(12, '0')}` as PersonId,
    ),
  };
}
