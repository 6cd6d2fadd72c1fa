import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { atOnce } from '../../../src/graph/client/atOnce.ts';
import { createGraphClient } from '../../../src/graph/client/createGraphClient.ts';
import type { GraphAnswer, GraphRequest } from '../../../src/graph/port.ts';

interface Member {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly dependsOn?: readonly string[];
}

/** A Graph that answers each read with its own path, and remembers what came by which call. */
function shared({ lost = () => false }: { readonly lost?: (members: number) => boolean } = {}) {
  const calls: { readonly method: string; readonly members: readonly Member[] }[] = [];
  const answerTo = (url: string) => ({ status: url.includes('moved') ? 412 : 200, body: { url } });
  const graph = createGraphClient({
    baseUrl: 'http://127.0.0.1:4010/',
    token: () => Promise.resolve('token'),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const path = new URL(request.url).pathname.replace('/v1.0', '');
      const { requests = [] } =
        path === '/$batch' ? ((await request.json()) as { requests: Member[] }) : {};
      calls.push({ method: request.method, members: requests });
      if (lost(requests.length)) throw new TypeError('connection broken');
      if (path !== '/$batch') {
        const { status, body } = answerTo(path);
        return Response.json(body, { status });
      }
      const responses = requests.map(({ id, url }) => ({ id, ...answerTo(url) }));
      return Response.json({ responses: responses.toReversed() });
    },
    realNow: () => 0,
    log: () => undefined,
    sleep: () => Promise.resolve(),
  });
  return { port: atOnce(graph, nextTurn), calls };
}

const read = (path: string): GraphRequest => ({ method: 'GET', path });
const write = (path: string): GraphRequest => ({
  ...{ method: 'PATCH', path, body: { Volgnummer: 2 } },
  headers: { 'If-Match': `"${path},1"` },
});
const urlIn = (answer: GraphAnswer | undefined): unknown =>
  answer?.kind === 'answer' ? (answer.body as { url: string }).url : answer;

describe('what is asked at once', () => {
  it('goes in one call, and each hears what became of his own', async () => {
    const { port, calls } = shared();
    const answers = await Promise.all([
      port.send(read('/a')),
      port.send(write('/b')),
      port.send(write('/moved')),
      port.send(read('/d')),
    ]);
    expect(calls).toHaveLength(1);
    expect(answers.map(urlIn)).toEqual(['/a', '/b', '/moved', '/d']);
    expect(answers.map((answer) => answer.kind === 'answer' && answer.status)).toEqual([
      ...[200, 200, 412, 200],
    ]);
    expect(calls[0]?.members[1]?.headers).toMatchObject({ 'If-Match': '"/b,1"' });
  });

  it('keeps what waits for one another with its own, whatever the ids', async () => {
    const { port, calls } = shared();
    const both = ['/a', '/b'].map((path) =>
      port.batch([
        { id: 'row', ...read(path) },
        { id: 'log', ...read(`${path}/log`), dependsOn: ['row'] },
      ]),
    );
    const [one, other] = await Promise.all(both);
    expect([one?.get('row'), one?.get('log')].map(urlIn)).toEqual(['/a', '/a/log']);
    expect([other?.get('row'), other?.get('log')].map(urlIn)).toEqual(['/b', '/b/log']);
    // One call for what nothing waits for, and one for what did wait.
    expect(calls.map(({ members }) => members.map(({ url }) => url))).toEqual([
      ['/a', '/b'],
      ['/a/log', '/b/log'],
    ]);
  });

  it('goes in as many calls as hold it, side by side', async () => {
    const { port, calls } = shared();
    const paths = Array.from({ length: 45 }, (_, n) => `/${n}`);
    const answers = await Promise.all(paths.map((path) => port.send(read(path))));
    expect(calls.map(({ members }) => members.length)).toEqual([20, 20, 5]);
    expect(answers.map(urlIn)).toEqual(paths);
  });

  it('is lost for each when its answer is lost, and for nobody else', async () => {
    const { port } = shared({ lost: (members) => members > 1 });
    const paths = Array.from({ length: 21 }, (_, n) => `/${n}`);
    const answers = await Promise.all(paths.map((path) => port.send(write(path))));
    expect(answers.map(({ kind }) => kind)).toEqual([...Array(20).fill('lost'), 'answer']);
  });
});

describe('by itself goes', () => {
  it('who asks when nobody else does, as he always went', async () => {
    const { port, calls } = shared();
    expect(urlIn(await port.send(write('/a')))).toBe('/a');
    expect(calls).toEqual([{ method: 'PATCH', members: [] }]);
    expect(await port.batch([])).toEqual(new Map());
  });

  it.each<readonly [string, GraphRequest]>([
    ['a create', { method: 'POST', path: '/x', body: {} }],
    ['a write without a condition', { method: 'PATCH', path: '/x', body: {} }],
    ['the content of a file', read('/drives/d/root:/x:/content')],
    ['who has little time left', { ...read('/x'), timeLimitMs: 900 }],
  ])('%s', async (_what, request) => {
    const { port, calls } = shared();
    await Promise.all([port.send(request), port.send(read('/a')), port.send(read('/b'))]);
    expect(calls.map(({ members }) => members.length).toSorted()).toEqual([0, 2]);
  });
});
