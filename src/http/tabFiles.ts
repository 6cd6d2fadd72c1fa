import { createHash } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { packedFiles, type PackedFile } from './packedFiles.ts';

interface TabDeps {
  /** Folder with the built tab. */
  readonly tabDir: string;
  readonly tabConfig: { readonly authority: string };
  readonly frameAncestors: readonly string[];
}

const PAGE = 'index.html';

/** The built tab: page, scripts and styles from memory and packed, the rest as it stands in its folder. */
export function tabFiles(deps: TabDeps): Router {
  const router = express.Router();
  const files = packedFiles(deps.tabDir);
  const plain = policyOf(deps, '');

  router.use((_, response, next) => {
    response.setHeader('Content-Security-Policy', plain);
    next();
  });
  router.get(['/', `/${PAGE}`], async (request, response, next) => {
    const file = await files(PAGE);
    // Without the slash everything the page names would be looked for one floor up.
    if (!file || !pathOf(request).startsWith('/tab/')) {
      next();
      return;
    }
    response.setHeader('Content-Security-Policy', policyOf(deps, file.identity.toString('utf8')));
    send(file, { request, response, name: PAGE });
  });
  router.get(/^\/([\w-]+(?:\.[\w-]+)*\.(?:m?js|css))$/, async (request, response, next) => {
    const name = request.path.slice(1);
    const file = await files(name);
    if (file) send(file, { request, response, name });
    else next();
  });
  router.use(express.static(deps.tabDir, { setHeaders: cacheOf }));
  return router;
}

const pathOf = ({ originalUrl }: Request): string => originalUrl.split('?')[0] ?? '';

interface Sending {
  readonly request: Request;
  readonly response: Response;
  readonly name: string;
}

function send(file: PackedFile, { request, response, name }: Sending): void {
  const asked = request.acceptsEncodings(['br', 'gzip', 'identity']);
  const packing = asked === 'br' || asked === 'gzip' ? asked : 'identity';
  cacheOf(response, name);
  response.setHeader('ETag', file.etag);
  response.vary('Accept-Encoding').type(name);
  if (packing !== 'identity') response.setHeader('Content-Encoding', packing);
  response.send(file[packing]);
}

/** Only loaded from ourselves, only framed by Teams; of scripts in the page only those it was built with. */
const policyOf = ({ tabConfig, frameAncestors }: TabDeps, page: string): string => {
  const own = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...own].join(' '),
    // Fluent writes its style rules at run time.
    "style-src 'self' 'unsafe-inline'",
    // A picture that belongs to a complaint is fetched with the token.
    "img-src 'self' data: blob:",
    "font-src 'self' data: https://res.cdn.office.net",
    `connect-src 'self' ${new URL(tabConfig.authority).origin} https://res.cdn.office.net`,
    "object-src 'none'",
    "base-uri 'none'",
    // Forms are read by our script; none is ever sent by the browser itself.
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
  ].join('; ');
};

/** Names with a content hash never change; the page itself always may. */
const cacheOf = (response: Response, path: string): void => {
  const forever = /\.[0-9a-f]{8,}\.(m?js|css|map)$/.test(path);
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
};
