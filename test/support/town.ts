import { join } from 'node:path';
import type { Configuration } from '../../src/main/config.ts';
import { readConfigurationFrom } from '../../src/main/config.ts';
import { fillExample } from '../../src/main/example/fillExample.ts';
import { serve, type Served } from '../../src/main/serve.ts';
import { realSurroundings, type Surroundings } from '../../src/main/surroundings.ts';
import { createTenant, type Tenant } from '../../src/local-tenant/createTenant.ts';
import type { OrganisationKind } from '../../src/local-tenant/example/organisation.ts';
import { announceUntilKnown } from '../../src/local-tenant/server/announceUntilKnown.ts';
import { listen } from '../../src/local-tenant/server/listen.ts';
import { createNodeServer } from '../../src/local-tenant/server/nodeServer.ts';
import { freePort } from './freePort.ts';

const HOST_DIR = join(import.meta.dirname, '../../dist/host');
const FILL_FROM = new Date('2026-01-05T07:00:00Z');

export interface TownOptions {
  /** Who lives there; default the municipality. */
  readonly organisation?: OrganisationKind;
  /** With the example work, ending on Monday 16 March 2026, 08:55; else empty, with offices, at `startsAt`. */
  readonly filled?: boolean;
  readonly startsAt?: Date;
  /** What the organisation configured beside what its tenant needs. */
  readonly config?: Partial<Configuration>;
  /** Default none: a test does in seconds what people do in a day. */
  readonly graphBudget?: 'real' | 'none';
}

/** The whole product on two ports of this machine: the local tenant and the app, as `npm start` runs them. */
export interface Town {
  readonly origin: string;
  readonly appOrigin: string;
  readonly tenant: Tenant;
  readonly config: Configuration;
  /** Lines of the app's log since the start. */
  readonly log: readonly string[];
  readonly served: () => Served;
  /** What stands between connector and tenant: return a response to answer in its place. */
  intercept: (request: Request) => Promise<Response | undefined>;
  /** A second life of the app on the same register: a fresh composition, as after a crash. */
  restartApp(): Promise<void>;
  stopApp(): Promise<void>;
  /** Moves business time as the control bar does: through every working day, with its rounds. */
  moveClock(to: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a town; every test file has its own. */
export const startTown = async (options: TownOptions = {}): Promise<Town> => {
  const port = await freePort();
  const appPort = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const appOrigin = `http://127.0.0.1:${appPort}`;
  const tenant = await createTenant({
    dataDir: ':memory:',
    origin,
    appOrigin,
    hostDir: HOST_DIR,
    organisation: options.organisation ?? 'gemeente',
    graphBudget: options.graphBudget ?? 'none',
    clockStart: options.filled === true ? FILL_FROM : (options.startsAt ?? FILL_FROM),
  });
  const log: string[] = [];
  let served: Served | undefined;
  const town = {
    intercept: (_: Request): Promise<Response | undefined> => Promise.resolve(undefined),
  };
  const server = createNodeServer(
    async (request) => (await town.intercept(request)) ?? (await tenant.handle(request)),
  );
  await listen(server, port);
  const around: Surroundings = {
    ...realSurroundings(),
    log: (event, fields) => void log.push(JSON.stringify({ event, ...fields })),
  };
  const config = readConfigurationFrom({ ...tenant.appConfig, ...options.config });
  const stopping = new AbortController();

  const startApp = async (): Promise<void> => {
    served = await serve(config, around, appPort);
  };
  await startApp();
  await announceUntilKnown(tenant.announce, stopping.signal);
  const fill = { say: () => undefined, complaints: options.filled === true };
  await fillExample(current().composition, { config, around, ...fill });

  function current(): Served {
    if (served === undefined) throw new Error('The app is not running');
    return served;
  }

  const stopApp = async (): Promise<void> => {
    await served?.close();
    served = undefined;
  };

  return Object.assign(town, {
    origin,
    appOrigin,
    tenant,
    config,
    log,
    served: current,
    stopApp,
    async moveClock(to: string) {
      const response = await fetch(`${origin}/clock`, {
        method: 'POST',
        headers: {
          origin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
          'x-host-session': tenant.hostSession,
        },
        body: JSON.stringify({ to }),
      });
      if (!response.ok) throw new Error(`The clock did not move: ${response.status}`);
    },
    async restartApp() {
      await stopApp();
      await startApp();
    },
    async close() {
      stopping.abort();
      await stopApp();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      tenant.close();
    },
  });
};
