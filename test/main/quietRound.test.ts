import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ruCost } from '../../src/graph/client/ruCost.ts';
import { app as application, timer } from '../../src/local-tenant/identity/applications.ts';
import { startTown, type Town } from '../support/town.ts';

let town: Town;
const asked: { readonly id: string | null; readonly ru: number }[] = [];

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  town.intercept = async (request) => {
    const { pathname, search } = new URL(request.url);
    if (!pathname.startsWith('/v1.0/')) return undefined;
    const parts = pathname.endsWith('/$batch')
      ? ((await request.clone().json()) as { requests: { method: string; url: string }[] }).requests
      : [{ method: request.method, url: (pathname + search).replace('/v1.0', '') }];
    asked.push({
      id: request.headers.get('client-request-id'),
      ru: parts.reduce((sum, { method, url }) => sum + ruCost(method, url), 0),
    });
    return undefined;
  };
}, 60_000);
afterAll(() => town.close());

/** What one request to the app asked of Graph. */
const costOf = async (method: string, path: string, token: string): Promise<readonly number[]> => {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${town.appOrigin}${path}`, { method, headers });
  expect(response.ok).toBe(true);
  const id = response.headers.get('x-correlation-id');
  return asked.filter((call) => call.id === id).map(({ ru }) => ru);
};

describe('what there is to do costs little when there is nothing', () => {
  it('a round is one call of eight units at most', async () => {
    const token = await town.tenant.issuer.appToken(timer, application.clientId);
    const round = () => costOf('POST', '/internal/round', token ?? '');
    await round();
    const [batch = 0, ...others] = await round();
    expect(others).toEqual([]);
    expect(batch).toBeGreaterThan(0);
    expect(batch).toBeLessThanOrEqual(8);
  });

  it('somebody who opens his work asks Graph for nothing, the first time neither', async () => {
    for (const alias of ['marijke.hofstra', 'lotte.veldkamp']) {
      const person = town.tenant.directory.byAlias(alias);
      if (!person) throw new Error('no such persona', { cause: alias });
      const token = await town.tenant.issuer.userToken(person);
      expect(await costOf('GET', '/api/work', token)).toEqual([]);
    }
  });
});
