import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

/**
 * Puts a web-standard handler behind node:http.
 */
export const createNodeServer = (handle: (request: Request) => Promise<Response>): Server =>
  createServer((incoming, outgoing) => {
    answer(handle, incoming, outgoing).catch((error: unknown) => {
      process.stderr.write(
        `${error instanceof Error ? (error.stack ?? error.message) : 'fault'}\n`,
      );
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });

async function answer(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = toRequest(incoming);
  if (request === undefined) {
    outgoing.writeHead(400).end();
    return;
  }
  const response = await handle(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) {
    outgoing.end();
    return;
  }
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- browser tests compile this with the DOM's types, whose streams are others by name
  const body = Readable.fromWeb(response.body as unknown as NodeReadableStream);
  outgoing.on('close', () => body.destroy());
  body.on('error', () => outgoing.destroy());
  body.pipe(outgoing);
}

/** Undefined when host or path make no address. */
function toRequest(incoming: IncomingMessage): Request | undefined {
  const address = `http://${incoming.headers.host ?? ''}${incoming.url ?? '/'}`;
  if (!URL.canParse(address)) return undefined;
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) headers.append(name, each);
  }
  if (method === 'GET' || method === 'HEAD') return new Request(address, { method, headers });
  const init = {
    method,
    headers,
    body: Readable.toWeb(incoming) as ReadableStream,
    duplex: 'half',
  };
  return new Request(address, init as RequestInit);
}
