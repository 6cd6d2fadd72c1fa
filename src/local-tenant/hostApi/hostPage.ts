import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissingFile } from '../web/faultNames.ts';
import type { Route } from '../web/router.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json',
  svg: 'image/svg+xml',
};

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * The host page and its files.
 *
 * @param deps - `hostDir`: where the built page stands: `index.html` with the word `HOST_SESSION` in it, and its assets.
 */
export const hostPageRoutes = ({
  hostDir,
  session,
  origin,
}: {
  readonly hostDir: string;
  readonly session: string;
  readonly origin: string;
}): readonly Route[] => [
  {
    method: 'GET',
    path: '/',
    answer: async (request) => {
      // By another name of this machine the tab would be of another origin than the host.
      const asked = new URL(request.url);
      if (asked.origin !== origin) return Response.redirect(`${origin}/${asked.search}`, 302);
      return pageOf(await read(join(hostDir, 'index.html')), session);
    },
  },
  {
    method: 'GET',
    path: '/kaarten',
    // Every card in every state; asks nothing of the tenant, so it needs no session.
    answer: async () => pageOf(await read(join(hostDir, 'kaarten.html'))),
  },
  {
    method: 'GET',
    path: '/:file',
    answer: async (_request, params) => {
      const file = params['file'] ?? '';
      const type = types[/^[\w-]+(?:\.[\w-]+)*\.(\w+)$/.exec(file)?.[1] ?? ''];
      const content = type === undefined ? undefined : await read(join(hostDir, file));
      return content === undefined || type === undefined
        ? new Response(null, { status: 404 })
        : new Response(new Uint8Array(content), {
            headers: {
              'content-type': type,
              'cache-control': 'no-cache',
              'x-content-type-options': 'nosniff',
            },
          });
    },
  },
];

const pageOf = (page: Buffer | undefined, session = ''): Response =>
  page === undefined
    ? new Response('De hostpagina is nog niet gebouwd.', { status: 503 })
    : new Response(page.toString('utf8').replace('HOST_SESSION', session), {
        headers: pageHeaders,
      });

async function read(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissingFile(error)) return undefined;
    throw error;
  }
}
