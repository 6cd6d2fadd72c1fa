import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registration, verdict } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { watchGraph, type WatchedGraph } from './support/watchedGraph.ts';

const unknown = 'K-2026-9999';
const support = 'lotte.veldkamp';
/** Belongs to no complaint at all. */
const bystander = 'bart.oldewarris';
/** The complaint is about him, and nobody told him yet. */
const accused = 'chantal.wiersema';

let town: Town;
let graph: WatchedGraph;
let hidden: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  // So long that it stands in a file beside the row: to read it is a call of its own.
  const what = 'Twee keer gebeld, twee keer niet teruggebeld. '.repeat(400);
  const input = registration(personaOf(town, accused).id, { what });
  const answer = await personaOf(town, support).api('POST', '/api/complaints', {
    command: randomUUID(),
    input,
  });
  hidden = String(answer.body.kenmerk);
  for (const alias of [bystander, accused]) {
    const person = town.tenant.directory.byAlias(alias);
    if (person) tokens.set(alias, await town.tenant.issuer.userToken(person));
  }
  // Who has the row in memory, as after every start, and must read its texts.
  await town.restartApp();
  graph = watchGraph(town);
}, 60_000);
afterAll(() => town.close());

interface Door {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly input?: unknown;
}

const get = (path: string): Door => ({ method: 'GET', path });
const step = (code: string, input: unknown): Door => ({
  method: 'POST',
  path: `/steps/${code}`,
  input,
});
const talk = { with: 'klager', how: 'telefoon', purpose: 'voortgang', on: '2026-03-16' };

const doors: readonly (readonly [string, Door])[] = [
  ['the dossier', get('')],
  ['its log', get('/log')],
  ['the belkaart', get('/belkaart')],
  ['the page of the employee', get('/over-mij')],
  ['the proposal', get('/proposal?kind=teamleider')],
  ['a document', get(`/documents/b1.docx`)],
  ['a question', get('/questions/v1')],
  ['a step of the coordinator', step('buiten-behandeling', { ground: 'geen-belang', reason: 'x' })],
  ['a talk', step('gesprek-vastleggen', talk)],
  ['a verdict', step('oordeel-concept', verdict())],
  ['an answer', step('vraag-beantwoorden', { question: 'v1', answer: 'Ja.' })],
  ['an approval', step('akkoord', { version: 1 })],
  ['destroying it', { method: 'POST', path: '/destruction', input: 'Bewaartermijn voorbij.' }],
];

interface Heard {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly graph: readonly string[];
  readonly ms: number;
}

/** What somebody hears at a door, without what is another for every request. */
const knock = async (
  alias: string,
  kenmerk: string,
  { method, path, input }: Door,
): Promise<Heard> => {
  const began = performance.now();
  const response = await fetch(`${town.appOrigin}/api/complaints/${kenmerk}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${tokens.get(alias) ?? ''}`,
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(method === 'POST' && { body: bodyOf(path, input) }),
  });
  const body = await response.text();
  const ms = performance.now() - began;
  const correlation = response.headers.get('x-correlation-id');
  const own = new Set(['x-correlation-id', 'date', 'etag']);
  return {
    status: response.status,
    headers: [...response.headers].map(([name, value]) => [name, own.has(name) ? '' : value]),
    body: body.replaceAll(correlation ?? '?', ''),
    graph: graph.of(correlation),
    ms,
  };
};

const bodyOf = (path: string, input: unknown): string =>
  JSON.stringify(
    path === '/destruction'
      ? { command: randomUUID(), seen: 1, declaration: input }
      : { command: randomUUID(), seen: 0, input },
  );

/** @requirement P4 K16 */
describe.each([
  ['a colleague who has nothing to do with it', bystander],
  ['the employee complained about, before he is told', accused],
])('to %s, a complaint answers as a number that nobody gave out', (_who, alias) => {
  it.each(doors)('at %s: the same words, the same headers, the same work', async (_what, door) => {
    const [there, nowhere] = [await knock(alias, hidden, door), await knock(alias, unknown, door)];

    expect(nowhere.status).toBe(404);
    expect(JSON.parse(nowhere.body)).toEqual({ code: 'not-found', correlation: '' });
    expect({ ...there, ms: 0 }).toEqual({ ...nowhere, ms: 0 });
  });

  it.each([doors[0], doors[8]].flatMap((one) => (one ? [one] : [])))(
    'at %s: in the same order of time',
    async (_what, door) => {
      const took: Record<string, number[]> = { [hidden]: [], [unknown]: [] };
      for (let nth = 0; nth < 100; nth += 1) {
        // In turn, and the other one first each time: what else the machine does hits both alike.
        for (const kenmerk of nth % 2 === 0 ? [hidden, unknown] : [unknown, hidden]) {
          took[kenmerk]?.push((await knock(alias, kenmerk, door)).ms);
        }
      }
      const [there, nowhere] = [medianOf(took[hidden]), medianOf(took[unknown])];

      expect(Math.max(there, nowhere)).toBeLessThan(2 * Math.min(there, nowhere) + 3);
    },
    60_000,
  );
});

const medianOf = (values: readonly number[] = []): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
