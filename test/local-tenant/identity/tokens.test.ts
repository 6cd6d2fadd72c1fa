import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { authenticateForGraph } from '../../../src/local-tenant/identity/authenticateForGraph.ts';
import { bodyOf, startTenant, origin, type TestTenant } from '../server/tenantForTests.ts';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => {
  tenant.close();
});

const askToken = (form: Record<string, string>) =>
  tenant.handle(
    new Request(tenant.appConfig.tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams(form),
    }),
  );
const asApp = () => ({
  grant_type: 'client_credentials',
  client_id: tenant.appConfig.clientId,
  client_secret: tenant.appConfig.clientSecret,
});
const keys = async () => {
  const response = await tenant.get(new URL(tenant.appConfig.jwksUri).pathname);
  return createLocalJWKSet(await bodyOf(response));
};

describe('the token endpoint', () => {
  it('gives an app that proves itself a Graph token that the published keys verify', async () => {
    const response = await askToken({ ...asApp(), scope: `${origin}/.default` });
    const { access_token } = await bodyOf(response);
    const { payload } = await jwtVerify(access_token, await keys(), {
      issuer: tenant.appConfig.issuer,
      audience: 'https://graph.microsoft.com',
    });

    expect(payload).toMatchObject({
      azp: tenant.appConfig.clientId,
      tid: tenant.appConfig.tenantId,
    });
    expect(payload['roles']).toContain('Sites.Selected');
  });

  it('publishes no private part of a key', async () => {
    const response = await tenant.get(new URL(tenant.appConfig.jwksUri).pathname);
    const { keys: published } = await bodyOf(response);

    expect(published).toHaveLength(1);
    expect(Object.keys(published[0])).not.toEqual(expect.arrayContaining(['d']));
    expect(published[0]).not.toHaveProperty('p');
  });

  it('gives only the bot a token for the connector, and only the timer a role in the app', async () => {
    const { provisioning, clientId, clientSecret } = tenant.appConfig;
    const bot = await tenant.tokenFor(
      clientId,
      clientSecret,
      'https://api.botframework.com/.default',
    );
    const other = await askToken({
      grant_type: 'client_credentials',
      client_id: provisioning.clientId,
      client_secret: provisioning.clientSecret,
      scope: 'https://api.botframework.com/.default',
    });
    const self = await askToken({ ...asApp(), scope: `api://${clientId}/.default` });

    expect(decodeJwt(bot).aud).toBe('https://api.botframework.com');
    expect(other.status).toBe(400);
    expect(self.status).toBe(400);
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
    ['an unknown client', { client_id: 'nobody' }, 401, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['an unknown resource', { scope: 'https://example.org/.default' }, 400, 'invalid_scope'],
    ['a scope that is not .default', { scope: 'User.Read' }, 400, 'invalid_scope'],
  ])('refuses %s', async (_what, changes, status, error) => {
    const response = await askToken({ ...asApp(), scope: `${origin}/.default`, ...changes });

    expect(response.status).toBe(status);
    await expect(response.json()).resolves.toMatchObject({ error });
  });

  it('shows its discovery document under the issuer it signs with', async () => {
    const response = await tenant.get(
      `/${tenant.appConfig.tenantId}/v2.0/.well-known/openid-configuration`,
    );

    await expect(response.json()).resolves.toMatchObject({
      issuer: tenant.appConfig.issuer,
      jwks_uri: tenant.appConfig.jwksUri,
      token_endpoint: tenant.appConfig.tokenEndpoint,
    });
  });
});

describe('a token of a person', () => {
  it('goes to the host page only', async () => {
    const ask = { persona: 'marijke.hofstra', clientId: tenant.appConfig.clientId };
    const withoutSession = await tenant.send('POST', '/host/token', ask, {
      'sec-fetch-site': 'same-origin',
      origin,
    });
    const fromElsewhere = await tenant.send('POST', '/host/token', ask, {
      ...tenant.asHostPage,
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    });
    const noBrowser = await tenant.send('POST', '/host/token', ask, {
      'x-host-session': tenant.hostSession,
    });

    expect([withoutSession.status, fromElsewhere.status, noBrowser.status]).toEqual([
      401, 401, 401,
    ]);
  });

  it('names the person, for the app, in the tenant, for an hour', async () => {
    const response = await tenant.send(
      'POST',
      '/host/token',
      { persona: 'bram.oudejans', clientId: tenant.appConfig.clientId },
      tenant.asHostPage,
    );
    const { accessToken } = await bodyOf(response);
    const { payload } = await jwtVerify(accessToken, await keys(), {
      issuer: tenant.appConfig.issuer,
      audience: tenant.appConfig.clientId,
    });

    expect(payload).toMatchObject({
      oid: tenant.directory.byAlias('bram.oudejans')?.oid,
      tid: tenant.appConfig.tenantId,
      scp: 'access_as_user',
      ver: '2.0',
      acct: 0,
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  it('tells that a guest is a guest', async () => {
    const guest = tenant.directory.byAlias('nynke.gast');

    expect(guest && decodeJwt(await tenant.issuer.userToken(guest))).toMatchObject({
      acct: 1,
      idp: expect.stringContaining('https://sts.windows.net/'),
    });
  });

  it('is not given for another app', async () => {
    const response = await tenant.send(
      'POST',
      '/host/token',
      { persona: 'bram.oudejans', clientId: 'another' },
      tenant.asHostPage,
    );

    expect(response.status).toBe(400);
  });
});

describe('recognising a caller of Graph', () => {
  const authenticate = (token: string) => authenticateForGraph(tenant.issuer)(token);

  it('knows the app by its Graph token', async () => {
    const { clientId, clientSecret } = tenant.appConfig;
    const token = await tenant.tokenFor(clientId, clientSecret, `${origin}/.default`);

    await expect(authenticate(token)).resolves.toMatchObject({
      ok: true,
      caller: { appId: clientId, appDisplayName: 'Klachtwijzer' },
    });
  });

  it('takes a token for another resource, a token of a person and nonsense as malformed', async () => {
    const { clientId, clientSecret } = tenant.appConfig;
    const forBot = await tenant.tokenFor(
      clientId,
      clientSecret,
      'https://api.botframework.com/.default',
    );
    const person = tenant.directory.all[0];
    const verdicts = await Promise.all(
      [forBot, person ? await tenant.issuer.userToken(person) : '', 'nonsense'].map(authenticate),
    );

    expect(verdicts).toEqual(verdicts.map(() => ({ ok: false, reason: 'malformed' })));
  });

  it('tells an expired token from a forged one', async () => {
    const claims = {
      iss: tenant.appConfig.issuer,
      aud: 'https://graph.microsoft.com',
      idtyp: 'app',
      appid: 'x',
    };
    const expired = await tenant.issuer.key.sign({ ...claims, exp: 1_000_000_000 });
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const kid = tenant.issuer.key.publicJwk.kid ?? '';
    const forged = await new SignJWT({ ...claims, exp: 4_000_000_000 })
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(privateKey);

    await expect(authenticate(expired)).resolves.toEqual({ ok: false, reason: 'expired' });
    await expect(authenticate(forged)).resolves.toEqual({ ok: false, reason: 'malformed' });
  });
});
