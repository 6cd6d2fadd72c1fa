import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { botEndpoint } from '../../../src/main/setup/botEndpoint.ts';
import { startSite, type TestSite } from './site.ts';

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => {
  site.tenant.close();
});

const ready = () => site.run(['inrichten', '--ja']);
/** State and reason of every check. */
const looked = async (
  config: Record<string, unknown> = {},
  options: readonly string[] = [],
): Promise<Record<string, unknown>> => {
  const { code, out } = await site.run(['controleer', '--json', ...options], { config });
  const lines = out.trim().split('\n');
  const entries = lines.map((line): [string, string] => {
    const { wat, stand, reden } = JSON.parse(line);
    return [wat, reden === null ? stand : `${stand} ${reden}`];
  });
  return { code, ...Object.fromEntries(entries) };
};

describe('klachtwijzer controleer', () => {
  it('finds a site that was set up right, line by line', async () => {
    await ready();
    const { code, out } = await site.run(['controleer']);
    expect(code).toBe(0);
    expect(out).toMatch(/^goed {9} +Configuratie$/m);
    expect(out).toMatch(/^goed +Unieke kolommen$/m);
    expect(out.split('\n').filter((line) => line.startsWith('fout'))).toEqual([]);
  });

  it('names the lists an empty site lacks, and what to do', async () => {
    const { code, out } = await site.run(['controleer']);
    expect(code).toBe(1);
    expect(out).toMatch(/^fout +Lijsten: Deze lijsten ontbreken: Klachten, .*inrichten uit\.$/m);
    expect(await looked()).toMatchObject({ columns: 'not-checked waits' });
  });

  it('says in English what it says in Dutch', async () => {
    const { out } = await site.run(['controleer', '--taal', 'en']);
    expect(out).toMatch(/^wrong +Lists: These lists are missing/m);
  });

  it.each([
    ['an index', { indexed: false }, 'Status', { indexes: 'wrong indexes-missing' }],
    [
      'a unique column',
      { enforceUniqueValues: false },
      'Kenmerk',
      { uniqueness: 'wrong not-unique' },
    ],
  ])('misses %s that was taken away', async (_what, change, column, expected) => {
    await ready();
    await site.admin('PATCH', `/lists/Klachten/columns/${column}`, change);
    expect(await looked()).toMatchObject({ code: 1, columns: 'right', ...expected });
  });

  it('misses a column, and a list under its own name', async () => {
    await ready();
    await site.admin('DELETE', '/lists/Klachten/columns/Deadline');
    await site.admin('PATCH', '/lists/Leerpunten', { displayName: 'Lessen' });
    expect(await looked()).toMatchObject({
      lists: 'wrong lists-renamed',
      columns: 'wrong columns-missing',
    });
  });

  it('does not mind a label of ours that changed, or a list of others', async () => {
    await ready();
    await site.admin('PATCH', '/lists/Klachten/columns/Deadline', { displayName: 'Uiterste dag' });
    await site.admin('POST', '/lists', { displayName: 'Vergaderingen' });
    expect((await looked())['code']).toBe(0);
  });

  it('finds a secret that Microsoft does not take, and looks no further behind it', async () => {
    const found = await looked({ clientSecret: 'een-geheim-van-vorig-jaar' });
    expect(found).toMatchObject({
      login: 'wrong login-refused',
      'bot-login': 'wrong login-refused',
      grant: 'not-checked waits',
      lists: 'not-checked waits',
      clock: 'not-checked waits',
    });
  });

  it('finds a site the app may not enter, and one that does not exist', async () => {
    const other = await looked({ siteId: 'elders.sharepoint.example,1,2' });
    expect(other).toMatchObject({ grant: 'wrong site-not-found', role: 'not-checked waits' });
  });

  it('tells reading from writing, and writing from more than that', async () => {
    await ready();
    expect(await looked()).toMatchObject({ role: 'right' });
    const { clientId, clientSecret } = site.tenant.appConfig.provisioning;
    expect(await looked({ clientId, clientSecret })).toMatchObject({
      role: 'remark role-too-high',
    });
  });

  it('tells whether hearings can be put into calendars, where the organisation wants that', async () => {
    await ready();
    expect(await looked()).toMatchObject({ calendar: 'right' });
    expect(await looked({ calendar: undefined })).toMatchObject({
      code: 0,
      calendar: 'not-checked calendar-none',
    });
    const { clientId, clientSecret } = site.tenant.appConfig.provisioning;
    expect(await looked({ clientId, clientSecret })).toMatchObject({
      calendar: 'wrong calendar-refused',
    });
    expect(await looked({ calendar: 'klachten@elders.example' })).toMatchObject({
      calendar: 'wrong calendar-mailbox',
    });
  });

  it('names what the configuration lacks, never what it holds', async () => {
    const { out } = await site.run(['controleer'], { config: { tenantId: 7, host: 'geen adres' } });
    expect(out).toContain('Dit ontbreekt of klopt niet: tenantId, host. Vul het aan.');
    expect(out).not.toContain('geen adres');
    expect(await looked({ origin: 'https://elders.example' })).toMatchObject({
      configuration: 'wrong config-address',
    });
  });

  it('compares the manifest of the package', async () => {
    const { teamsAppId, clientId, bot, host } = site.tenant.appConfig;
    const manifest = {
      id: teamsAppId,
      bots: [{ botId: bot.appId }],
      validDomains: [new URL(host).hostname],
      webApplicationInfo: { id: clientId, resource: `api://example/${clientId}` },
    };
    const path = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.json');
    const options = ['--manifest', path];
    writeFileSync(path, JSON.stringify(manifest));
    expect((await looked({}, options))['manifest']).toBe('right');
    writeFileSync(path, JSON.stringify({ ...manifest, id: 'een-ander', validDomains: [] }));
    const { out } = await site.run(['controleer', ...options]);
    expect(out).toContain('anders dan in de configuratie: id, validDomains.');
    writeFileSync(path, '{');
    expect((await looked({}, options))['manifest']).toBe('wrong manifest-unreadable');
  });

  it.each([
    [10, 'right'],
    [-120, 'remark clock-off'],
    [400, 'wrong clock-off'],
  ])('a clock %i seconds off is %s', async (seconds, expected) => {
    const { fetch } = site.around;
    const now = Date.now();
    site.around.realNow = () => now;
    site.around.fetch = async (input, init) => {
      const response = await fetch(input, init);
      response.headers.set('date', new Date(now + seconds * 1_000).toUTCString());
      return response;
    };
    expect((await looked())['clock']).toBe(expected);
  });

  it.each([
    [401, { state: 'right' }],
    [200, { state: 'wrong', reason: 'bot-unguarded' }],
    [404, { state: 'wrong', reason: 'bot-not-there', about: ['404'] }],
  ])('a bot that answers a stranger with %i is %j', async (status, expected) => {
    const asked: string[] = [];
    const network = async (input: unknown) => {
      asked.push(String(input));
      return new Response(null, { status });
    };
    const config = { cloud: 'public' as const, host: 'https://klachten.example' };
    expect(await botEndpoint(config, network as typeof fetch)).toEqual(expected);
    expect(asked).toEqual(['https://klachten.example/api/messages']);
  });

  it('a bot nobody answers for is told with its address', async () => {
    const silent = () => Promise.reject(new TypeError('fetch failed'));
    const config = { cloud: 'public' as const, host: 'https://klachten.example' };
    expect(await botEndpoint(config, silent)).toEqual({
      state: 'wrong',
      reason: 'no-answer',
      about: ['https://klachten.example'],
    });
  });
});
