import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SelfCheckView } from '../../src/contract/selfCheck.ts';
import { checks } from '../../src/contract/setup.ts';
import { inrichter } from '../../src/local-tenant/identity/applications.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
const coordinator = 'marijke.hofstra';

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

interface Rows {
  readonly value?: readonly { readonly id: string }[];
}

/** A call as the administrator of the site. */
const asAdmin = async (method: string, path: string, content: unknown = {}): Promise<Rows> => {
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
  const answer = await fetch(`${town.origin}/v1.0/sites/${siteId}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(content) }),
  });
  if (answer.status !== 200) return {};
  const body = (await answer.json()) as Rows;
  return body;
};
const look = async (method: 'GET' | 'POST' = 'POST'): Promise<SelfCheckView> => {
  const content = method === 'GET' ? undefined : {};
  const { body } = await personaOf(town, coordinator).api(method, '/api/self-check', content);
  return body;
};
const lineOf = (view: SelfCheckView, check: string) =>
  view.checks.find((each) => each.check === check);
const register = () =>
  personaOf(town, coordinator).api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(personaOf(town, 'chantal.wiersema').id),
  });

describe('the page on which the app says what it found about itself', () => {
  it('tells who looks after it, line by line, and nobody else', async () => {
    const view = await look();
    expect(view.checks.map(({ check }) => check)).toEqual([...checks]);
    expect(view.checks.filter(({ state }) => state === 'wrong')).toEqual([]);
    expect(view).toMatchObject({ readOnly: false, alarms: [], retention: [] });
    expect(view.checkedAt).toMatch(/^\d{4}-/);
    expect(await look('GET')).toEqual(view);

    for (const other of ['nadia.bouzidi', 'lotte.veldkamp', 'daan.eggink']) {
      const refused = await personaOf(town, other).api('GET', '/api/self-check');
      expect([refused.status, refused.body.code]).toEqual([403, 'not-permitted']);
    }
    const mayCheck = async (who: string) =>
      (await personaOf(town, who).api('GET', '/api/me')).body.mayCheck;
    expect([await mayCheck(coordinator), await mayCheck('nadia.bouzidi')]).toEqual([true, false]);
  });

  it('says what is wrong with a list, writes nothing, and opens again when it was mended and looked at', async () => {
    await asAdmin('DELETE', '/lists/Leerpunten/columns/Les');
    const broken = await look();
    expect(broken.readOnly).toBe(true);
    expect(lineOf(broken, 'columns')).toMatchObject({
      state: 'wrong',
      reason: 'columns-missing',
      about: ['Leerpunten.Les'],
    });
    expect(town.log.join('\n')).toContain('"wrong":"columns"');
    expect((await register()).body.code).toBe('read-only');

    await asAdmin('POST', '/lists/Leerpunten/columns', {
      name: 'Les',
      text: { allowMultipleLines: true },
    });
    expect(lineOf(await look(), 'columns')).toMatchObject({ state: 'right' });
    expect((await register()).status).toBe(201);
  });

  it('names who changed a row behind our back, which row and when, and overwrites nothing', async () => {
    const kenmerk = String((await register()).body.kenmerk);
    const { Klachten } = town.served().composition.store.site.listIds;
    const { value = [] } = await asAdmin('GET', `/lists/${Klachten}/items`);
    const { id = '' } = value.at(-1) ?? {};
    await asAdmin('PATCH', `/lists/${Klachten}/items/${id}/fields`, { Status: 'afgesloten' });
    await town.served().composition.syncComplaints();

    const { alarms } = await look('GET');
    expect(alarms).toMatchObject([
      { code: 'row-touched', kenmerk, where: id, by: inrichter.clientId },
    ]);
    expect(alarms[0]?.at).toMatch(/^2026-03-16T/);
    expect(
      JSON.stringify(await asAdmin('GET', `/lists/${Klachten}/items/${id}?$expand=fields`)),
    ).toContain('afgesloten');

    await town.restartApp();
    expect((await look('GET')).alarms).toMatchObject([{ code: 'row-touched', where: id }]);
  });

  it('does the work of the night once for all instances', async () => {
    const { night } = town.served().composition;
    expect(await night()).toBe('done');
    await town.restartApp();
    expect(await town.served().composition.night()).toBe('done');
    const { Berichten } = town.served().composition.store.site.listIds;
    const { value = [] } = await asAdmin(
      'GET',
      `/lists/${Berichten}/items?$expand=fields&$top=999`,
    );
    const nights = value.filter((row) => JSON.stringify(row).includes('"nacht/'));
    expect(nights).toHaveLength(1);
    expect(JSON.stringify(nights)).toContain('nacht-klaar');
  });
});
