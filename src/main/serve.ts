import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { mountTeamsBot } from '../bot/teamsBot.ts';
import { createTokenVerifier } from '../http/verifyToken.ts';
import { createWeb, mountRoutes } from '../http/webServer.ts';
import { texts } from '../text/index.ts';
import { commandId } from './commandId.ts';
import { compose, type Composition } from './compose.ts';
import type { Configuration } from './config.ts';
import { keepUp } from './keepUp.ts';
import type { Surroundings } from './surroundings.ts';

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
  around: Surroundings,
  port: number,
): Promise<Served> => {
  const composition = await compose(config, around);
  const { app, trust, tokens, handlers } = composition;
  const verifier = createTokenVerifier({
    issuer: trust.issuer,
    jwksUri: trust.jwksUri,
    tenantId: config.tenantId,
    clientId: config.clientId,
    timerClientId: config.timerClientId,
  });
  const keeping = keepUp(composition, around);

  const web = createWeb({ log: around.log });
  web.use((_, __, next) => {
    keeping.used();
    next();
  });
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
    commandId,
    tabDir: TAB_DIR,
    tabConfig: {
      clientId: config.clientId,
      authority: trust.authority,
      scope: `api://${config.clientId}/access_as_user`,
    },
    frameAncestors: trust.frameAncestors,
    ready: keeping.ready,
    round: async () => {
      await composition.syncForRound();
      await app.round();
    },
    log: around.log,
  });

  const server = createServer(web);
  await listen(server, port);
  await keeping.start();
  return {
    composition,
    port: portOf(server),
    async close() {
      await keeping.stop();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
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
