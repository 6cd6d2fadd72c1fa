import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ruCost } from '../../src/graph/client/ruCost.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Persona } from '../support/townPeople.ts';

interface Asked {
  readonly id: string | null;
  readonly ru: number;
}

let town: Town;
const asked: Asked[] = [];
const person = (alias: string): Persona => personaOf(town, alias);

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());
afterEach(() => {
  town.intercept = watch;
  asked.length = 0;
});

/** Writes down what the app asks of Graph, and lets it through. */
const watch = async (request: Request): Promise<undefined> => {
  const { pathname, search } = new URL(request.url);
  if (!pathname.startsWith('/v1.0/')) return undefined;
  asked.push({
    id: request.headers.get('client-request-id'),
    ru: await costOf(request, pathname + search),
  });
  return undefined;
};
const costOf = async (request: Request, path: string): Promise<number> => {
  if (!path.endsWith('/$batch')) return ruCost(request.method, path.replace('/v1.0', ''));
  const { requests } = (await request.clone().json()) as {
    requests: readonly { method: string; url: string }[];
  };
  return requests.reduce((sum, { method, url }) => sum + ruCost(method, url), 0);
};

const registered = async (): Promise<string> => {
  const answer = await person('lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(person('chantal.wiersema').id),
  });
  return String(answer.body.kenmerk);
};
const assign = (kenmerk: string, seen: number) =>
  fetch(`${town.origin}/api/complaints/${kenmerk}/steps/toewijzen`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${String(tokenOf)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      command: randomUUID(),
      seen,
      input: { to: person('nadia.bouzidi').id },
    }),
  });
let tokenOf: unknown;

beforeAll(async () => {
  const coordinator = town.tenant.directory.byAlias('marijke.hofstra');
  tokenOf = coordinator && (await town.tenant.issuer.userToken(coordinator));
});

describe('decisions at once, in the whole product', () => {
  it('share their writes, each with its own answer, and those one after the other do not', async () => {
    const together: number[] = [];
    let slowMs = 0;
    town.intercept = async (request) => {
      // Who asks meanwhile what time it is hears it at the same moment.
      if (request.url.endsWith('/clock'))
        await new Promise((resolve) => setTimeout(resolve, slowMs));
      if (request.url.endsWith('/$batch')) {
        const { requests } = (await request.clone().json()) as { requests: { body?: object }[] };
        together.push(requests.filter(({ body = {} }) => 'Feiten' in body).length);
      }
      return undefined;
    };
    const all = [await registered(), await registered(), await registered(), await registered()];
    const [first = '', second = '', ...others] = all;
    const statuses = async (...asked: Promise<Response>[]): Promise<number[]> =>
      (await Promise.all(asked)).map(({ status }) => status);
    expect(await statuses(assign(first, 1))).toEqual([200]);
    expect(Math.max(...together)).toBe(0);
    slowMs = 300;
    // Who comes too late is told so, whatever becomes of the others.
    const answers = [first, second, ...others].map((kenmerk) => assign(kenmerk, 1));
    expect(await statuses(...answers)).toEqual([409, 200, 200, 200]);
    expect(Math.max(...together)).toBeGreaterThan(1);
  }, 20_000);
});

describe('one decision, in the whole product', () => {
  beforeAll(() => {
    town.intercept = watch;
  });

  it('with one notice is four calls to Graph and eleven units', async () => {
    const kenmerk = await registered();
    asked.length = 0;
    const response = await assign(kenmerk, 1);
    expect(response.status).toBe(200);
    const id = response.headers.get('x-correlation-id');
    const own = asked.filter((call) => call.id === id);
    const cards = (await person('nadia.bouzidi').messages()).filter(({ activity }) =>
      JSON.stringify(activity).includes(kenmerk),
    );
    expect(cards).toHaveLength(1);
    // Look, write, copy, mark.
    expect(own.slice(0, 4).map(({ ru }) => ru)).toEqual([3, 2, 4, 2]);
    // Then the cards of the three who were asked whom to assign are brought up to date, each marked and looked at again.
    expect(own.slice(4).map(({ ru }) => ru)).toEqual([1, 3, 3, 3]);
  });

  it('pressed on a card bears one id, from the press through Graph to the line of the log', async () => {
    const kenmerk = await registered();
    await assign(kenmerk, 1);
    const nadia = person('nadia.bouzidi');
    const found = await nadia.card(kenmerk);
    if (!found) throw new Error('no card');
    asked.length = 0;
    const before = town.log.length;
    await nadia.press(found.message, buttonOf(found.card, 'accepteren'));

    const lines = town.log.slice(before).map((line) => JSON.parse(line) as Record<string, unknown>);
    const press = lines.find(({ event, route }) => event === 'http' && route === '/api/messages');
    expect(press?.['correlation']).toMatch(/^[0-9a-f-]{36}$/);
    const own = asked.filter(({ id }) => id === press?.['correlation']);
    expect(own.length).toBeGreaterThanOrEqual(4);
  });

  it('under way when the app is stopped is done whole, or told as not known and found again', async () => {
    const kenmerk = await registered();
    let slow = true;
    town.intercept = async (request) => {
      await watch(request);
      if (slow && request.method === 'PATCH')
        await new Promise((resolve) => setTimeout(resolve, 700));
      return undefined;
    };
    const answered = assign(kenmerk, 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    await town.stopApp();
    expect(performance.now() - start).toBeLessThan(10_000);
    const { status } = await answered;
    slow = false;
    await town.restartApp();

    expect(status).toBe(200);
    const log = await town.served().composition.register.log(kenmerk as never);
    expect(log.filter(({ action }) => action === 'toewijzen')).toHaveLength(1);
    expect(await person('nadia.bouzidi').card(kenmerk)).toBeDefined();
  }, 30_000);
});
