/** A call as a test recognises it: of a batch, every part is looked at. */
export interface Call {
  readonly method: string;
  readonly path: string;
}

/** The way of one instance to Graph, on which answers get lost and others come in between. */
export interface Network {
  readonly fetch: typeof fetch;
  /** The next matching request is carried out, its answer never comes. */
  loseAnswer(match: (call: Call) => boolean, times?: number): void;
  /** The next matching request is refused with this status and not carried out. */
  refuse(match: (call: Call) => boolean, status: number): void;
  /** The next matching request is carried out twice, as by a proxy; the second answer comes back. */
  carryTwice(match: (call: Call) => boolean): void;
  /** Before the next matching request something else happens first. */
  before(match: (call: Call) => boolean, what: () => Promise<unknown>): void;
  /** Requests that went out; a batch is one. */
  readonly calls: readonly Call[];
}

export const isPatch =
  (list: string) =>
  ({ method, path }: Call): boolean =>
    method === 'PATCH' && path.includes(`/${list}/`);
export const isPost =
  (list: string) =>
  ({ method, path }: Call): boolean =>
    method === 'POST' && path.endsWith(`/${list}/items`);

export function createNetwork(carry: typeof fetch): Network {
  const losing: { match: (call: Call) => boolean; times: number }[] = [];
  const first: { match: (call: Call) => boolean; what: () => Promise<unknown> }[] = [];
  const refusing: { match: (call: Call) => boolean; status: number }[] = [];
  const twice: ((call: Call) => boolean)[] = [];
  const calls: Call[] = [];
  return {
    calls,
    refuse: (match, status) => void refusing.push({ match, status }),
    carryTwice: (match) => void twice.push(match),
    loseAnswer: (match, times = 1) => void losing.push({ match, times }),
    before: (match, what) => void first.push({ match, what }),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const parts = await partsOf(request.clone());
      calls.push({ method: request.method, path: new URL(request.url).pathname });
      const waiting = first.findIndex(({ match }) => parts.some(match));
      if (waiting >= 0) await first.splice(waiting, 1)[0]?.what();
      const refused = refusing.findIndex(({ match }) => parts.some(match));
      if (refused >= 0) {
        const [{ status } = { status: 500 }] = refusing.splice(refused, 1);
        return Response.json({ error: { code: 'test' } }, { status });
      }
      const repeated = twice.findIndex((match) => parts.some(match));
      if (repeated >= 0) {
        twice.splice(repeated, 1);
        await carry(request.clone());
      }
      const answer = await carry(request);
      const lost = losing.find(({ match, times }) => times > 0 && parts.some(match));
      if (!lost) return answer;
      lost.times -= 1;
      throw new TypeError('connection broken', { cause: 'test' });
    },
  };
}

async function partsOf(request: Request): Promise<readonly Call[]> {
  const path = new URL(request.url).pathname;
  if (!path.endsWith('/$batch')) return [{ method: request.method, path }];
  const { requests } = (await request.json()) as {
    requests: readonly { method: string; url: string }[];
  };
  return requests.map(({ method, url }) => ({ method, path: url.split('?')[0] ?? '' }));
}
