import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { mountTeamsBot } from '../bot/teamsBot.ts';
import { createTokenVerifier } from '../http/verifyToken.ts';
import { createStreams } from '../http/streams.ts';
import { createWeb, mountRoutes } from '../http/webServer.ts';
import { texts } from '../text/index.ts';
import { afterStart } from './afterStart.ts';
import { commandId } from './commandId.ts';
import { compose, type Composition } from './compose.ts';
import type { Configuration } from './config.ts';
import { withEnding } from './ending.ts';
import { keepUp } from './keepUp.ts';
import { lookAtSite } from './lookAtSite.ts';
import { keepWarm } from './keepWarm.ts';
import type { Gauges } from './metrics.ts';
import type { Surroundings } from './surroundings.ts';
import { watched } from './watched.ts';

/** Real milliseconds for calls under way when the app is stopped; after that they count as lost. */
const GRACE_MS = 4_000;

const TAB_DIR = join(import.meta.dirname, '../../dist/tab');

export interface Served {
  readonly composition: Composition;
  readonly port: number;
  /** Stops taking requests, lets those under way end, and stops following changes. */
  close(): Promise<void>;
}

/** Starts the app on a port of this machine; it answers `/readyz` once it knows the register. */
export const serve = async (
  config: Configuration,
  outside: Surroundings,
  port: number,
): Promise<Served> => {
  let ready = (): boolean => false;
  let readOnly = ready;
  let ru: Composition['store']['ru'] = () => ({ used: 0, slowedMs: 0 });
  const ending = withEnding(outside);
  const { around, trace, metrics } = watched(
    ending.around,
    gaugesOf({ ready: () => ready(), readOnly: () => readOnly(), ru: () => ru() }),
  );
  const composition = await compose(config, around);
  const { app, trust, tokens, handlers } = composition;
  const verifier = createTokenVerifier({
    issuer: trust.issuer,
    jwksUri: trust.jwksUri,
    tenantId: config.tenantId,
    clientId: config.clientId,
    timerClientId: config.timerClientId,
  });
  const look = (): Promise<void> => lookAtSite(composition, around.log);
  const { selfCheck } = composition;
  const round = async (): Promise<{ readonly left: number }> =>
    composition.isClosed() ? { left: 0 } : await app.round();
  const traced =
    <T>(work: () => Promise<T>) =>
    (): Promise<T> =>
      trace.within(around.randomToken(), work);
  const keeping = keepUp(
    {
      app: {
        ...app,
        round: traced(async () => {
          await composition.syncForRound();
          return await round();
        }),
      },
      sync: traced(async () => {
        // Somebody may have mended it by now.
        if (composition.isClosed()) await look();
        return composition.sync();
      }),
      syncComplaints: traced(composition.syncComplaints),
      night: traced(async () => {
        await selfCheck.again();
        // Nothing is written while a list is damaged; the night waits.
        return composition.isClosed() ? 'later' : await composition.night();
      }),
    },
    around,
  );
  ready = keeping.ready;
  readOnly = composition.isClosed;
  ({ ru } = composition.store);

  const streams = createStreams({
    changes: composition.model,
    concerns: app.concerns,
    fault: (cause) => {
      const kind = cause instanceof Error ? cause.name : typeof cause;
      around.log('fault', { where: 'stream', kind });
    },
  });
  const web = createWeb({ log: around.log, within: trace.within });
  web.use((_, __, next) => {
    keeping.used();
    next();
  });
  web.use('/api/messages', afterStart(keeping.ready, around.sleep));
  await mountTeamsBot({
    web,
    clientId: config.bot.appId,
    tenantId: config.tenantId,
    token: () => tokens.bot(),
    openIdMetadataUrl: trust.botMetadataUrl,
    tokenIssuer: trust.botIssuer,
    isServiceUrl: trust.isServiceUrl,
    warn: (event) => {
      around.log(event);
    },
    refusal: (language) => texts(language).cards.notForYou,
    handlers,
  });
  mountRoutes(web, {
    app,
    verifier,
    streams,
    commandId,
    tabDir: TAB_DIR,
    tabConfig: {
      clientId: config.clientId,
      authority: trust.authority,
      scope: `api://${config.clientId}/access_as_user`,
      teamsAppId: config.teamsAppId,
      ...(composition.wording && { words: composition.wording }),
    },
    organisation: config.organisation,
    frameAncestors: trust.frameAncestors,
    ready: () => ready(),
    readOnly: composition.isClosed,
    known: () => composition.model.size(),
    metrics: metrics.text,
    within: trace.within,
    round: async () => {
      await composition.syncForRound();
      await round();
    },
    log: around.log,
  });

  const server = createServer(web);
  await listen(server, port);
  await look();
  await keeping.start();
  const warming = keepWarm({
    once: composition.model.warm,
    again: app.prepare,
    isAnswering: composition.isAnswering,
  });
  // Nobody waits for it: it knocks at the bot's door from outside.
  void trace.within(around.randomToken(), selfCheck.again);
  return {
    composition,
    port: portOf(server),
    async close() {
      ready = () => false;
      const late = setTimeout(ending.end, GRACE_MS);
      streams.close();
      await Promise.all([keeping.stop(), closed(server)]);
      await composition.settled();
      warming.stop();
      composition.closeCache();
      clearTimeout(late);
      // Who went on asking after his press was answered asks in vain now, and keeps no process from stopping.
      ending.end();
    },
  };
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // What was answered meanwhile is kept open by its client for the next question, which will not come.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });

interface States {
  readonly ready: () => boolean;
  readonly readOnly: () => boolean;
  readonly ru: Composition['store']['ru'];
}

const gaugesOf = ({ ready, readOnly, ru }: States): Gauges => [
  ['klachtwijzer_ready', () => (ready() ? 1 : 0)],
  ['klachtwijzer_read_only', () => (readOnly() ? 1 : 0)],
  ['klachtwijzer_graph_ru_last_minute', () => ru().used],
  ['klachtwijzer_graph_ru_budget', () => ru().limit ?? Number.NaN],
  ['klachtwijzer_graph_slowed_seconds', () => ru().slowedMs / 1_000],
  ['process_resident_memory_bytes', () => process.memoryUsage.rss()],
  ['process_cpu_seconds', cpuSeconds],
  ['process_uptime_seconds', () => process.uptime()],
];

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};
