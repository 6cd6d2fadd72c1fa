/** One request of an instance, kept so that it can be carried out late, twice or never. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** Without the host, decoded; what the trace shows. */
  readonly path: string;
  readonly kind: 'graph' | 'delta' | 'send' | 'update' | 'token' | 'clock';
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

export function callOf(input: unknown, init: RequestInit | undefined): Call {
  const url = new URL(String(input));
  const method = init?.method ?? 'GET';
  return {
    method,
    url: url.href,
    path: `${url.pathname}${decodeURIComponent(url.search)}`,
    kind: kindOf(method, url.pathname),
    headers: new Headers(init?.headers),
    body: init?.body === undefined || init.body === null ? undefined : bytesOf(init.body),
  };
}

/** The same for a request. */
class ShortRequest extends Request {
  readonly #content: Uint8Array<ArrayBuffer> | undefined;

  constructor(url: string, init: RequestInit, content: Uint8Array<ArrayBuffer> | undefined) {
    super(url, init);
    this.#content = content;
  }

  override readonly arrayBuffer = () =>
    Promise.resolve((this.#content ?? new Uint8Array()).slice().buffer);

  override readonly text = () => Promise.resolve(new TextDecoder().decode(this.#content));

  override readonly json = async () => JSON.parse(await this.text()) as unknown;
}

export const requestOf = ({ url, method, headers, body }: Call): Request =>
  new ShortRequest(url, { method, headers }, body);

function kindOf(method: string, path: string): Call['kind'] {
  if (path === '/clock') return 'clock';
  if (path.startsWith('/connector/')) return method === 'POST' ? 'send' : 'update';
  if (!path.startsWith('/v1.0/')) return 'token';
  return path.endsWith('/items/delta') ? 'delta' : 'graph';
}

const bytesOf = (body: unknown): Uint8Array<ArrayBuffer> => {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return new Uint8Array(body);
  throw new TypeError('A body that the simulation does not know');
};

/** An answer that can be given more than once. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

export const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: [...response.headers],
  body: new Uint8Array(await response.arrayBuffer()),
});

export const responseOf = ({ status, headers, body }: Answer): Response =>
  new ShortResponse(
    { status, headers: headers.map(([name, value]): [string, string] => [name, value]) },
    body,
  );

/** Its whole body lies there; a stream would give the same bytes at many times the price. */
class ShortResponse extends Response {
  readonly #content: Uint8Array<ArrayBuffer>;

  constructor(init: ResponseInit, content: Uint8Array<ArrayBuffer>) {
    super(null, init);
    this.#content = content;
  }

  override readonly arrayBuffer = () => Promise.resolve(this.#content.slice().buffer);

  override readonly text = () => Promise.resolve(new TextDecoder().decode(this.#content));

  override readonly json = async () => JSON.parse(await this.text()) as unknown;
}

export const jsonAnswer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: [['content-type', 'application/json'], ...Object.entries(headers)],
  body: new TextEncoder().encode(JSON.stringify(body)),
});

export const jsonIn = (answer: Answer): unknown =>
  JSON.parse(new TextDecoder().decode(answer.body)) as unknown;
