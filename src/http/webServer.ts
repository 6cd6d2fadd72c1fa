import { randomUUID } from 'node:crypto';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Wording } from '../contract/domainTypes.ts';
import { Unavailable } from '../app/ports/unavailable.ts';
import { correlationOf, refuseWith } from './answer.ts';
import { bodyFailure } from './bodyFailure.ts';
import { apiRoutes, type ApiDeps } from './apiRoutes.ts';
import { sitePages } from './sitePages.ts';
import { tabFiles } from './tabFiles.ts';

export interface WebDeps extends ApiDeps {
  /** Folder with the built tab. */
  readonly tabDir: string;
  /** What the tab needs to sign in; nothing secret. */
  readonly tabConfig: {
    readonly clientId: string;
    readonly authority: string;
    readonly scope: string;
    /** Id of the app in Teams. */
    readonly teamsAppId: string;
    /** The procedure has words of its own. */
    readonly words?: Wording;
  };
  /** Whose app it is, for the pages that everybody may read. */
  readonly organisation: string;
  readonly frameAncestors: readonly string[];
  readonly ready: () => boolean;
  /** Lists are damaged: reading goes on, nothing is written. */
  readonly readOnly: () => boolean;
  /** Complaints read so far, shown as long as it is not ready. */
  readonly known: () => number;
  /** What this instance did, as Prometheus reads it; no personal data. */
  readonly metrics: () => string;
  /** Does the work of a request under its id. */
  readonly within: (correlation: string, work: () => void) => void;
  /** Reads what changed, then does what is due (protocol.md §5). */
  readonly round: () => Promise<void>;
  readonly log: (event: string, fields: Readonly<Record<string, string | number>>) => void;
}

/** The web server without bot and API yet; the bot mounts its own route on it before `mountRoutes`. */
export const createWeb = (deps: Pick<WebDeps, 'log' | 'within'>): Express => {
  const web = express();
  web.disable('x-powered-by');
  web.use((request, response, next) => {
    response.locals['correlation'] = randomUUID();
    response.setHeader('X-Correlation-Id', correlationOf(response));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const started = performance.now();
    response.on('finish', () => {
      deps.log('http', {
        method: request.method,
        // The route's pattern, never the path: a kenmerk or a search word may stand in it.
        route: patternOf(request),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        correlation: correlationOf(response),
      });
    });
    deps.within(correlationOf(response), next);
  });
  return web;
};

/** Mounts health, tab, API and the round on the server. */
export const mountRoutes = (web: Express, deps: WebDeps): void => {
  web.get('/healthz', (_, response) => void response.send('ok'));
  web.get('/readyz', (_, response) => {
    const state = deps.readOnly() ? 'ready, read-only' : 'ready';
    const filling = `not ready, ${deps.known()} complaints read`;
    response.status(deps.ready() ? 200 : 503).send(deps.ready() ? state : filling);
  });

  web.get('/metrics', (_, response) => {
    response.type('text/plain; version=0.0.4').setHeader('Cache-Control', 'no-store');
    response.send(deps.metrics());
  });

  sitePages(web, deps.organisation);
  web.get('/tab/config.json', (_, response) => {
    response.setHeader('Cache-Control', 'no-store').json(deps.tabConfig);
  });
  web.use('/tab', tabFiles(deps));

  web.use('/api', (_, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  web.use('/api', apiRoutes(deps));

  web.post('/internal/round', async (request, response) => {
    if (!(await deps.verifier.timer(request.headers.authorization))) {
      refuseWith(response, { code: 'unauthenticated' });
      return;
    }
    await deps.round();
    response.status(204).end();
  });

  web.use((_, response) => {
    refuseWith(response, { code: 'not-found' });
  });
  // eslint-disable-next-line @typescript-eslint/max-params -- express knows an error handler by its four parameters
  web.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const failure = bodyFailure(error);
    if (failure !== undefined && !response.headersSent) {
      refuseWith(response, failure);
      return;
    }
    deps.log('fault', {
      correlation: correlationOf(response),
      kind: error instanceof Error ? error.name : typeof error,
      where: faultPlace(error),
    });
    if (response.headersSent) next(error);
    else
      refuseWith(response, { code: error instanceof Unavailable ? 'unavailable' : 'unexpected' });
  });
};

const patternOf = (request: Request): string => {
  const route: unknown = request.route;
  const path =
    typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : '';
  return path === '' ? (request.path.split('/')[1] ?? '') : `${request.baseUrl}${path}`;
};

/** First line of our own code in the stack: enough to find it, and never a message with content. */
const faultPlace = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? '') : '')
    .split('\n')
    .find((line) => line.includes('/src/'))
    ?.trim()
    .replace(/^at .*\/src\//, 'src/') ?? '';
