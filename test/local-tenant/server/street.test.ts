import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTenant } from '../../../src/local-tenant/createTenant.ts';
import { run } from '../../../src/local-tenant/server/run.ts';
import { origin, startTenant } from './tenantForTests.ts';

describe('one origin for host and tab', () => {
  it('passes the tab and its API on to the app, with body and token', async () => {
    const tenant = await startTenant(() => Response.json({ fine: true }, { status: 201 }));
    const response = await tenant.send(
      'POST',
      '/api/klachten?x=1',
      { a: 1 },
      { authorization: 'Bearer t' },
    );
    await tenant.get('/tab/?theme=dark');

    expect(response.status).toBe(201);
    expect(tenant.sent[0]).toMatchObject({
      path: '/api/klachten?x=1',
      method: 'POST',
      body: { a: 1 },
    });
    expect(tenant.sent[0]?.headers.get('authorization')).toBe('Bearer t');
    expect(tenant.sent[1]?.path).toBe('/tab/?theme=dark');
    tenant.close();
  });

  it.each(['/api/messages', '/api/messages/x', '/internal/round', '/API/messages'])(
    'does not pass %s on',
    async (path) => {
      const tenant = await startTenant();
      const response = await tenant.send('POST', path, {});

      expect(response.status).toBe(404);
      expect(tenant.sent).toEqual([]);
      tenant.close();
    },
  );

  it('says that the app is not there', async () => {
    const tenant = await startTenant(() => {
      throw new TypeError('fetch failed');
    });

    expect((await tenant.get('/tab/')).status).toBe(502);
    tenant.close();
  });

  it('answers only to names of this machine', async () => {
    const tenant = await startTenant();
    const asked = (host: string) => tenant.handle(new Request(`http://${host}/clock`));
    const answers = await Promise.all(
      ['127.0.0.1:4100', 'localhost:4100', 'evil.example:4100', '127.0.0.1:4101'].map(asked),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 421, 421]);
    tenant.close();
  });
});

describe('the host page', () => {
  let hostDir: string;
  beforeEach(async () => {
    hostDir = await mkdtemp(join(tmpdir(), 'host-'));
    await writeFile(
      join(hostDir, 'index.html'),
      '<meta name="host-session" content="HOST_SESSION">',
    );
    await writeFile(join(hostDir, 'host.js'), 'x');
  });
  afterEach(() => rm(hostDir, { recursive: true }));

  it('carries the session of this start and is framed by nobody', async () => {
    const tenant = await startTenant(undefined, { hostDir });
    const page = await tenant.get('/');

    await expect(page.text()).resolves.toContain(tenant.hostSession);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    tenant.close();
  });

  it('shows every card on a page of its own, framed by nobody, once it is built', async () => {
    const tenant = await startTenant(undefined, { hostDir });
    expect((await tenant.get('/kaarten')).status).toBe(503);
    await writeFile(join(hostDir, 'kaarten.html'), '<title>kaarten</title>');
    const page = await tenant.get('/kaarten');

    await expect(page.text()).resolves.toContain('kaarten');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    tenant.close();
  });

  it('serves its files and nothing beside them', async () => {
    const tenant = await startTenant(undefined, { hostDir });
    const statuses = await Promise.all(
      ['/host.js', '/none.js', '/..%2Fhost.js', '/index.html'].map(
        async (path) => (await tenant.get(path)).status,
      ),
    );

    expect(statuses).toEqual([200, 404, 404, 404]);
    tenant.close();
  });
});

describe('a data folder', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tenant-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('keeps keys, secrets and time from start to start, and tells the app in a private file', async () => {
    const settings = { dataDir, origin, appOrigin: 'http://127.0.0.1:4101', hostDir: '/nowhere' };
    const first = await createTenant(settings);
    first.clock.moveTo(new Date('2026-03-20T10:00:00Z'));
    first.close();
    const second = await createTenant(settings);
    const path = join(dataDir, 'app-config.json');

    expect(second.appConfig).toEqual(first.appConfig);
    expect(second.issuer.key.publicJwk.kid).toBe(first.issuer.key.publicJwk.kid);
    expect(second.clock.now().toISOString()).toBe('2026-03-20T10:00:00.000Z');
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(second.appConfig);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    second.close();
  });

  it('that is damaged, or a port that is taken, ends the start with a sentence', async () => {
    const options = { dataDir, port: 41_907, appOrigin: 'http://127.0.0.1:1', hostDir: '/nowhere' };
    const first = await run(options);
    const second = await run(options);
    if (first.ok) await first.stop();
    await writeFile(
      join(dataDir, 'tenant.sqlite'),
      'this is no database, whatever its name says'.repeat(100),
    );
    const third = await run(options);

    expect(first).toMatchObject({ ok: true, origin: 'http://127.0.0.1:41907' });
    expect(second).toMatchObject({
      ok: false,
      exitCode: 3,
      sentence: expect.stringContaining('41907'),
    });
    expect(third).toMatchObject({
      ok: false,
      exitCode: 4,
      sentence: expect.stringContaining('beschadigd'),
    });
  });
});

describe('the people of the municipality', () => {
  it('have managers who exist, one name each and no duplicates', async () => {
    const tenant = await startTenant();
    const { all, byOid } = tenant.directory;
    const teams = new Set(
      all.filter(({ jobTitle }) => jobTitle === 'Teamleider').map(({ department }) => department),
    );

    expect(new Set(all.map(({ oid }) => oid)).size).toBe(all.length);
    expect(new Set(all.map(({ displayName }) => displayName)).size).toBe(all.length);
    expect(all.filter(({ managerOid }) => managerOid !== undefined && !byOid(managerOid))).toEqual(
      [],
    );
    expect(teams.size).toBeGreaterThanOrEqual(8);
    tenant.close();
  });
});
