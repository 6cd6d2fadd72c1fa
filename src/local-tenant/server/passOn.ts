import { isUnreachable } from '../web/faultNames.ts';

/** Headers that belong to one connection, or that fetch has already dealt with. */
const notPassedOn = [
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'transfer-encoding',
  'upgrade',
];

/**
 * Whether a path is the app's to answer: its tab, its pages for everybody and its API, not its doors for the
 * connector and the timer.
 */
export const belongsToApp = (path: string): boolean =>
  ['/tab', '/privacy', '/voorwaarden'].includes(path) ||
  path.startsWith('/tab/') ||
  (path.startsWith('/api/') && !/^\/api\/messages(\/|$)/i.test(path));

/**
 * Passes a request on to the app, so that host and tab share one origin.
 */
export async function passOn(
  request: Request,
  to: { readonly appOrigin: string; readonly fetch: typeof fetch },
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  try {
    const response = await to.fetch(`${to.appOrigin}${pathname}${search}`, {
      method: request.method,
      // Packed for a long way it would be unpacked here again.
      headers: { ...Object.fromEntries(without(request.headers)), 'accept-encoding': 'identity' },
      redirect: 'manual',
      ...(hasBody ? { body: await request.arrayBuffer() } : {}),
    });
    return new Response(response.body, {
      status: response.status,
      headers: without(response.headers),
    });
  } catch (error) {
    if (isUnreachable(error)) return new Response('De app is niet bereikbaar.', { status: 502 });
    throw error;
  }
}

function without(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of notPassedOn) kept.delete(name);
  return kept;
}
