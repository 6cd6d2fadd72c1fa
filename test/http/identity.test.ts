import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown();
}, 60_000);
afterAll(() => town.close());

const me = (authorization?: string): Promise<Response> =>
  fetch(`${town.origin}/api/me`, {
    headers: authorization === undefined ? {} : { authorization },
  });

const forged = async (claims: Record<string, unknown>): Promise<string> => {
  const { privateKey } = await generateKeyPair('RS256');
  return await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'forged' })
    .setIssuer(`${town.origin}/${town.config.tenantId}/v2.0`)
    .setAudience(town.config.clientId)
    .setExpirationTime('1h')
    .sign(privateKey);
};

describe('who may ask the API anything', () => {
  it.each([
    ['without a token', () => undefined],
    ['with no token behind Bearer', () => 'Bearer '],
    ['with something that is no token', () => 'Bearer abc.def.ghi'],
    [
      'with an unsigned token',
      () => {
        const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
        return `Bearer ${part({ alg: 'none' })}.${part({ oid: 'x', tid: town.config.tenantId })}.`;
      },
    ],
  ])('refuses a call %s with 401', async (_how, authorization) => {
    const answer = await me(authorization());

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'unauthenticated' });
  });

  it('refuses a token signed by another key', async () => {
    const token = await forged({
      oid: personaOf(town, 'marijke.hofstra').id,
      tid: town.config.tenantId,
      scp: 'access_as_user',
    });

    expect((await me(`Bearer ${token}`)).status).toBe(401);
  });

  it('refuses an expired token', async () => {
    const person = town.tenant.directory.byAlias('marijke.hofstra');
    if (person === undefined) throw new Error('persona');
    const { createIssuer } = await import('../../src/local-tenant/identity/issuer.ts');
    const issuer = createIssuer({
      origin: town.origin,
      key: town.tenant.entraKey,
      realNow: () => new Date(Date.now() - 3 * 3_600_000),
    });

    expect((await me(`Bearer ${await issuer.userToken(person)}`)).status).toBe(401);
  });

  it('refuses a token for another application', async () => {
    const token = await town.tenant.issuer.appToken(
      (await import('../../src/local-tenant/identity/applications.ts')).inrichter,
      'https://graph.microsoft.com',
    );

    expect((await me(`Bearer ${String(token)}`)).status).toBe(401);
  });

  it('refuses a guest, in words of its own', async () => {
    const guest = town.tenant.directory.all.find((person) => person.guest);
    const answer = await personaOf(town, guest?.alias ?? '').api('GET', '/api/me');

    expect(answer).toMatchObject({ status: 403, body: { code: 'guest' } });
  });

  it('lets a colleague in, with his offices', async () => {
    const answer = await personaOf(town, 'marijke.hofstra').api('GET', '/api/me');

    expect(answer).toMatchObject({ status: 200, body: { offices: ['klachtencoordinator'] } });
  });
});

describe('who may start a round', () => {
  it('refuses a colleague', async () => {
    const person = town.tenant.directory.byAlias('marijke.hofstra');
    if (person === undefined) throw new Error('persona');
    const answer = await fetch(`${town.appOrigin}/internal/round`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await town.tenant.issuer.userToken(person)}` },
    });

    expect(answer.status).toBe(401);
  });
});

describe('what the bot accepts', () => {
  const activity = () => ({
    type: 'message',
    id: '1',
    text: 'hallo',
    channelId: 'msteams',
    serviceUrl: `${town.origin}/connector/`,
    from: { id: '29:x', aadObjectId: personaOf(town, 'marijke.hofstra').id },
    recipient: { id: '28:x' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: town.config.tenantId },
  });
  const deliver = (authorization?: string): Promise<Response> =>
    fetch(`${town.appOrigin}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: JSON.stringify(activity()),
    });

  it('refuses an unsigned activity with 401', async () => {
    expect((await deliver()).status).toBe(401);
  });

  it('refuses an activity signed by another key with 401', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const { kty } = await exportJWK(publicKey);
    const token = await new SignJWT({ serviceurl: `${town.origin}/connector/` })
      .setProtectedHeader({ alg: 'RS256', kid: String(kty) })
      .setIssuer('https://api.botframework.com')
      .setAudience(town.config.clientId)
      .setExpirationTime('1h')
      .sign(privateKey);

    expect((await deliver(`Bearer ${token}`)).status).toBe(401);
  });

  it('refuses a token of a colleague with 401', async () => {
    const person = town.tenant.directory.byAlias('marijke.hofstra');
    if (person === undefined) throw new Error('persona');

    expect((await deliver(`Bearer ${await town.tenant.issuer.userToken(person)}`)).status).toBe(
      401,
    );
  });
});
