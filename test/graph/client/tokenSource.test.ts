import { describe, expect, it } from '@jest/globals';
import { createTokenSource } from '../../../src/graph/client/tokenSource.ts';
import { json, respondWith, type Answer } from './respondWith.ts';

function sourceOver(...answers: Answer[]) {
  const { network, asked } = respondWith(...answers);
  const clock = { ms: 0 };
  const token = createTokenSource({
    tokenEndpoint: 'http://127.0.0.1:4010/tenant/oauth2/v2.0/token',
    clientId: 'app',
    clientSecret: 'not-a-secret',
    scope: 'https://graph.microsoft.com/.default',
    fetch: network,
    realNow: () => clock.ms,
  });
  return { token, asked, clock };
}

const granted = (token: string, seconds: number | string = 3600) =>
  json({ access_token: token, expires_in: seconds, token_type: 'Bearer' });

describe('a token source', () => {
  it('asks with client credentials', async () => {
    const { token, asked } = sourceOver(granted('t1'));
    expect(await token()).toBe('t1');
    expect(Object.fromEntries(new URLSearchParams(await asked[0]?.text()))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'not-a-secret',
      scope: 'https://graph.microsoft.com/.default',
    });
  });

  it('asks once for all who wait at the same time', async () => {
    const { token, asked } = sourceOver(granted('t1'));
    expect(await Promise.all([token(), token(), token()])).toEqual(['t1', 't1', 't1']);
    expect(asked).toHaveLength(1);
  });

  it('keeps a token until five minutes before it ends', async () => {
    const { token, clock } = sourceOver(granted('t1', '3600'), granted('t2'));
    await token();
    clock.ms = 55 * 60_000 - 1;
    expect(await token()).toBe('t1');
    clock.ms += 1;
    expect(await token()).toBe('t2');
  });

  it('keeps a short-lived token for half its life', async () => {
    const { token, clock } = sourceOver(granted('t1', 60), granted('t2'));
    await token();
    clock.ms = 29_999;
    expect(await token()).toBe('t1');
    clock.ms = 30_000;
    expect(await token()).toBe('t2');
  });

  it('never gives a refused token again', async () => {
    const { token } = sourceOver(granted('t1'), granted('t2'));
    const first = await token();
    expect(await token(first)).toBe('t2');
    expect(await token(first)).toBe('t2');
  });

  it('tells why it was refused without telling the secret, and asks again next time', async () => {
    const { token } = sourceOver(json({ error: 'invalid_client' }, 401), granted('t1'));
    await expect(token()).rejects.toThrow('invalid_client, status 401');
    expect(await token()).toBe('t1');
  });
});
