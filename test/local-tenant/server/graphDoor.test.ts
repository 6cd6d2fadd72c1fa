import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bodyOf, origin, startTenant, type TestTenant } from './tenantForTests.ts';

let tenant: TestTenant;
let asApp: { authorization: string };
beforeEach(async () => {
  tenant = await startTenant();
  const { clientId, clientSecret } = tenant.appConfig;
  asApp = {
    authorization: `Bearer ${await tenant.tokenFor(clientId, clientSecret, `${origin}/.default`)}`,
  };
});
afterEach(() => {
  tenant.close();
});

describe('Graph in the tenant', () => {
  it('opens with a Graph token of the app, and not without', async () => {
    const site = `/v1.0/sites/${tenant.appConfig.siteId}`;
    const [with_, without] = [await tenant.get(site, asApp), await tenant.get(site)];

    expect([with_.status, without.status]).toEqual([200, 401]);
  });

  it('lets the app write in its site and not provision it', async () => {
    const response = await tenant.send(
      'POST',
      `/v1.0/sites/${tenant.appConfig.siteId}/lists`,
      { displayName: 'Nieuw', list: { template: 'genericList' } },
      asApp,
    );

    expect(response.status).toBe(403);
  });

  it('knows the people of the municipality and who manages whom', async () => {
    const leader = tenant.directory.byAlias('bram.oudejans');
    const response = await tenant.get(
      `/v1.0/users/${tenant.directory.byAlias('marijke.hofstra')?.oid ?? ''}/manager`,
      asApp,
    );

    await expect(bodyOf(response)).resolves.toMatchObject({
      id: leader?.oid,
      displayName: 'Bram Oudejans',
    });
  });

  it('can be throttled from the host page', async () => {
    await tenant.send('POST', '/host/faults', { fault: 'throttle' }, tenant.asHostPage);
    const response = await tenant.get(`/v1.0/sites/${tenant.appConfig.siteId}`, asApp);

    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).not.toBeNull();
  });
});
