import { join } from 'node:path';
import { createAppRound } from './clock/appRound.ts';
import { firstMorning, openBusinessClock, type BusinessClock } from './clock/businessClock.ts';
import { clockRoutes } from './clock/clockRoutes.ts';
import { createTimeTravel } from './clock/timeTravel.ts';
import { createChatDoor } from './connector/chatDoor.ts';
import { openChatStore, type ChatStore } from './connector/chatStore.ts';
import { connectorRoutes } from './connector/connectorRoutes.ts';
import { createDelivery } from './connector/delivery.ts';
import { noFaults, type ConnectorFaults } from './connector/faults.ts';
import { openRooms } from './connector/rooms.ts';
import { openInstallations } from './connector/installations.ts';
import { metadataRoutes } from './connector/metadataRoutes.ts';
import { createDirectory, type Directory } from './example/directory.ts';
import type { OrganisationKind } from './example/organisation.ts';
import { organisations } from './example/organisations.ts';
import { createHostFaults } from './hostApi/hostFaults.ts';
import { createHostGuard } from './hostApi/hostGuard.ts';
import { hostPageRoutes } from './hostApi/hostPage.ts';
import { createTypingBoard } from './connector/typingBoard.ts';
import { hostRoutes } from './hostApi/hostRoutes.ts';
import { openApplicationSecrets } from './identity/applicationSecrets.ts';
import { identityRoutes } from './identity/identityRoutes.ts';
import { createIssuer, type Issuer } from './identity/issuer.ts';
import { openSigningKey, type SigningKey } from './identity/signingKey.ts';
import { createPlaygroundRelay } from './playground/relay.ts';
import { appConfigOf, writeAppConfig, type AppConfig } from './server/appConfig.ts';
import { openGraph, type TenantGraph } from './server/openGraph.ts';
import { isOwnHost } from './server/ownHost.ts';
import { belongsToApp, passOn } from './server/passOn.ts';
import { openStore } from './store/openStore.ts';
import { createRouter } from './web/router.ts';

export interface TenantSettings {
  /** Folder for everything the tenant keeps, or `:memory:`. */
  readonly dataDir: string;
  /** The one origin of host page, tab, Graph and tokens. */
  readonly origin: string;
  readonly appOrigin: string;
  /** Counts at the first start of a data folder; default Monday 16 March 2026, 08:55. */
  readonly clockStart?: Date | 'vandaag';
  /** Who lives here; default the municipality. */
  readonly organisation?: OrganisationKind;
  /** Where the built host page stands. */
  readonly hostDir: string;
  /** Budget of Graph as in a real tenant (default), or none: a test does in seconds what people do in a day. */
  readonly graphBudget?: 'real' | 'none';
  /** Where Microsoft's Agents Playground listens; absent: it is not let in. */
  readonly playgroundOrigin?: string;
  /** How the tenant reaches the app. */
  readonly fetch?: typeof fetch;
  /** Real time: tokens and deliveries. */
  readonly realNow?: () => Date;
}

/** A local Microsoft 365, ready to answer. */
export interface Tenant {
  readonly handle: (request: Request) => Promise<Response>;
  readonly appConfig: AppConfig;
  readonly directory: Directory;
  readonly clock: BusinessClock;
  readonly issuer: Issuer;
  /** Signs tokens of people and apps; lets a test make one that has expired. */
  readonly entraKey: SigningKey;
  readonly connectorKey: SigningKey;
  readonly connectorFaults: ConnectorFaults;
  /** Everything said; lets a test open a group chat. */
  readonly chats: ChatStore;
  readonly graph: TenantGraph;
  /** Stands in the host page; lets a test speak as that page. */
  readonly hostSession: string;
  /** Tells the app for whom it is installed; false when it could not be reached for all. */
  readonly announce: () => Promise<boolean>;
  readonly close: () => void;
}

/**
 * Builds the local tenant over one data folder.
 *
 * @throws DamagedStore when the data folder holds no sound database.
 */
export async function createTenant(settings: TenantSettings): Promise<Tenant> {
  const { origin, appOrigin } = settings;
  const realNow = settings.realNow ?? ((): Date => new Date());
  const toApp = { appOrigin, fetch: settings.fetch ?? fetch };
  const inMemory = settings.dataDir === ':memory:';
  const store = openStore(inMemory ? ':memory:' : join(settings.dataDir, 'tenant.sqlite'));

  const [entraKey, connectorKey] = await Promise.all([
    openSigningKey(store.db, 'entra'),
    openSigningKey(store.db, 'connector'),
  ]);
  const secrets = openApplicationSecrets(store.db);
  const issuer = createIssuer({ origin, key: entraKey, realNow });
  const clock = openBusinessClock(store.db, settings.clockStart ?? firstMorning, realNow);
  const organisation = organisations[settings.organisation ?? 'gemeente'];
  const directory = createDirectory(organisation);
  const chats = openChatStore(store.db, { businessNow: clock.now, realNow });
  const connectorFaults = noFaults();
  const deliver = createDelivery({
    ...toApp,
    origin,
    key: connectorKey,
    realNow,
    faults: connectorFaults,
  });
  const door = createChatDoor({ origin, chats, deliver });
  const rooms = openRooms({ origin, chats, deliver });
  const installations = openInstallations({ origin, db: store.db, chats, door, directory });
  const relay =
    settings.playgroundOrigin === undefined
      ? undefined
      : createPlaygroundRelay({
          ...{ origin, deliver, issuer, directory, fetch: toApp.fetch },
          playgroundOrigin: settings.playgroundOrigin,
        });
  const guard = createHostGuard();
  const graph = openGraph({
    store,
    clock,
    realNow,
    issuer,
    directory,
    building: organisation.building,
    limited: settings.graphBudget !== 'none',
  });
  const hostFaults = createHostFaults(connectorFaults, graph.throttle);
  const appRound = createAppRound({ ...toApp, issuer });
  const travel = createTimeTravel(clock, async () => {
    // Half a day passes in a moment here; its rounds may not eat the budget of the minute after it.
    graph.renewBudget();
    const done = await appRound();
    graph.renewBudget();
    return done;
  });

  const typing = createTypingBoard(realNow);
  const route = createRouter([
    { method: 'GET', path: '/healthz', answer: () => new Response('ok') },
    ...identityRoutes({ origin, issuer, secrets }),
    ...metadataRoutes(origin, connectorKey),
    ...connectorRoutes({ issuer, chats, directory, faults: connectorFaults, typing }),
    ...clockRoutes({ clock, travel, issuer, fromHostPage: guard.admits }),
    ...hostRoutes({
      guard,
      issuer,
      directory,
      defaultPersona: organisation.defaultPersona,
      chats,
      door,
      clock,
      faults: hostFaults,
      mails: graph.mails,
      rooms,
      feedOf: graph.feedOf,
      calendarOf: graph.calendarOf,
      typing,
    }),
    ...hostPageRoutes({ hostDir: settings.hostDir, session: guard.session, origin }),
  ]);

  const appConfig = appConfigOf(origin, secrets, organisation);
  if (!inMemory) await writeAppConfig(settings.dataDir, appConfig);

  return {
    appConfig,
    directory,
    clock,
    issuer,
    entraKey,
    connectorKey,
    connectorFaults,
    chats,
    graph,
    hostSession: guard.session,
    announce: installations.announce,
    handle: async (request) => {
      if (!isOwnHost(request, origin)) return new Response(null, { status: 421 });
      const path = new URL(request.url).pathname;
      if (path.startsWith('/v1.0/')) return graph.handle(request);
      if (relay?.answers(path)) return relay.handle(request);
      if (belongsToApp(path)) return passOn(request, toApp);
      return (await route(request)) ?? new Response(null, { status: 404 });
    },
    close: () => {
      hostFaults.close();
      store.close();
    },
  };
}
