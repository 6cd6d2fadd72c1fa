import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../src/main/metrics.ts';
import { startTown, type Town } from '../support/town.ts';

let town: Town;
/** What Graph was asked since the last look, and under which id. */
const asked: { readonly path: string; readonly id: string | null }[] = [];

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  town.intercept = async (request) => {
    const path = new URL(request.url).pathname;
    if (path.startsWith('/v1.0/'))
      asked.push({ path, id: request.headers.get('client-request-id') });
    return undefined;
  };
}, 60_000);
afterAll(() => town.close());

const register = async (): Promise<Response> => {
  const person = town.tenant.directory.byAlias('marijke.hofstra');
  if (!person) throw new Error('Marijke is not there');
  return fetch(`${town.appOrigin}/api/complaints`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await town.tenant.issuer.userToken(person)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      command: randomUUID(),
      input: {
        channel: 'telefoon',
        klager: {
          kind: 'burger',
          name: 'Vera Zandstra',
          contact: { phone: '06 55 55 01 01' },
          replyChannel: 'telefoon',
        },
        accused: { kind: 'onbekend' },
        aanduiding: 'hek van het park te laat open',
        what: 'Het hek ging pas na negenen open.',
        category: 'dienstverlening',
        received: '2026-03-16',
      },
    }),
  });
};
/** A call as the administrator of the site. */
const asAdmin = async (method: string, path: string, body: unknown = {}): Promise<void> => {
  const { siteId, tokenEndpoint, provisioning } = town.tenant.appConfig;
  const login = await fetch(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: provisioning.clientId,
      client_secret: provisioning.clientSecret,
      scope: `${town.origin}/.default`,
    }),
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  await fetch(`${town.origin}/v1.0/sites/${siteId}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
};
const read = async (path: string) => {
  const response = await fetch(town.appOrigin + path);
  return { status: response.status, text: await response.text() };
};

describe('an instance that is looked after', () => {
  it('calls Graph under the id of the request it answers', async () => {
    asked.length = 0;
    const response = await register();
    expect(response.status).toBeLessThan(300);
    const id = response.headers.get('x-correlation-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked.filter((call) => call.id === id).length).toBeGreaterThan(0);
  });

  it('calls Graph under an id of its own in a round', async () => {
    asked.length = 0;
    await town.moveClock('2026-03-16T15:00:00+01:00');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ id }) => id !== null)).toBe(true);
  });

  it('tells what it did in numbers: routes and patterns, no person and no case', async () => {
    await register();
    const { status, text } = await read('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('klachtwijzer_ready 1');
    expect(text).toMatch(
      /^klachtwijzer_http_requests_total\{method="POST",route="\/api\/complaints",status="2\d\d"\} [1-9]/m,
    );
    expect(text).toMatch(
      /^klachtwijzer_graph_calls_total\{method="POST",path="\/sites\/\{\}\/lists\/\{\}\/items",status="201"\} [1-9]/m,
    );
    expect(text).toMatch(/^klachtwijzer_graph_ru_total [1-9]/m);
    expect(text).toMatch(/^klachtwijzer_graph_ru_last_minute [1-9]/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).not.toMatch(/K-?2026|Marijke|Zandstra|Vera|hek van/i);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('writes nothing while a list is damaged, says so, and goes on once it is mended', async () => {
    const lessonAs = async (type: object) => {
      await asAdmin('DELETE', '/lists/Leerpunten/columns/Les');
      await asAdmin('POST', '/lists/Leerpunten/columns', { name: 'Les', ...type });
    };
    await lessonAs({ number: {} });
    await town.restartApp();
    expect(await read('/readyz')).toEqual({ status: 200, text: 'ready, read-only' });
    expect((await read('/metrics')).text).toContain('klachtwijzer_read_only 1');
    const refused = await register();
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      503,
      'read-only',
    ]);
    expect(town.log.join('\n')).toContain('"column":"Les"');

    await lessonAs({ text: { allowMultipleLines: true } });
    await town.restartApp();
    expect((await read('/readyz')).text).toBe('ready');
    expect((await register()).status).toBeLessThan(300);
  });

  it('is gone within five seconds though Graph is silent, and says so to who waits', async () => {
    town.intercept = (request) =>
      new URL(request.url).pathname.startsWith('/v1.0/')
        ? new Promise(() => undefined)
        : Promise.resolve(undefined);
    const waiting = register().then(
      ({ status }) => status,
      () => 'cut off',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const start = performance.now();
    await town.stopApp();
    expect(performance.now() - start).toBeLessThan(5_500);
    expect(await waiting).not.toBe(200);
  }, 20_000);
});

describe('the numbers', () => {
  it('are written as Prometheus reads them', () => {
    const metrics = createMetrics([['klachtwijzer_ready', () => 1]]);
    metrics.event('http', { method: 'GET', route: '/api/work', status: 200, ms: 30 });
    metrics.graphCall({ method: 'GET', path: '/users/{}', status: 'lost', ms: 700, ru: 0 });
    const lines = metrics.text().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '# TYPE klachtwijzer_events_total counter',
        'klachtwijzer_events_total{event="http"} 1',
        'klachtwijzer_http_requests_total{method="GET",route="/api/work",status="200"} 1',
        '# TYPE klachtwijzer_http_seconds histogram',
        'klachtwijzer_http_seconds_bucket{route="/api/work",le="0.01"} 0',
        'klachtwijzer_http_seconds_bucket{route="/api/work",le="0.05"} 1',
        'klachtwijzer_http_seconds_sum{route="/api/work"} 0.03',
        'klachtwijzer_graph_calls_total{method="GET",path="/users/{}",status="lost"} 1',
        'klachtwijzer_ready 1',
      ]),
    );
  });

  it('keep a label on its line, whatever stands in it', () => {
    const metrics = createMetrics([]);
    metrics.event('een "twee"\ndrie');
    expect(metrics.text()).toContain('{event="een _twee__drie"} 1');
  });
});
