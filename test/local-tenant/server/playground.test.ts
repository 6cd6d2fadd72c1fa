import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCommandLine } from '../../../src/local-tenant/server/commandLine.ts';
import { startTenant, type SentToApp, type TestTenant } from './tenantForTests.ts';

const playgroundOrigin = 'http://localhost:56150';
let tenant: TestTenant;
let answer: (sent: SentToApp) => Response;
beforeEach(async () => {
  answer = () => Response.json({ statusCode: 200 });
  tenant = await startTenant((sent) => answer(sent), { playgroundOrigin });
});
afterEach(() => {
  tenant.close();
});

const oid = () => tenant.directory.byAlias('marijke.hofstra')?.oid ?? '';
const activity = () => ({
  type: 'message',
  text: 'help',
  from: { id: 'x', aadObjectId: oid() },
  serviceUrl: `${playgroundOrigin}/_connector`,
  conversation: { id: 'personal-chat-id', conversationType: 'personal' },
});

describe("the relay for Microsoft's Agents Playground", () => {
  it('signs what comes in, with our tenant and the address that leads back', async () => {
    const relayed = await tenant.send('POST', '/playground/messages', activity());
    expect(await relayed.json()).toEqual({ statusCode: 200 });
    expect(tenant.sent[0]?.headers.get('authorization')).toMatch(/^Bearer ey/);
    expect(tenant.sent[0]?.body).toMatchObject({
      text: 'help',
      serviceUrl: 'http://127.0.0.1:4100/playground/connector/',
      conversation: { id: 'personal-chat-id', tenantId: tenant.appConfig.tenantId },
    });
  });

  it('takes nothing of a page in a browser, nor of somebody who does not live here', async () => {
    const page = { origin: 'https://elders.example' };
    const statuses = [
      await tenant.send('POST', '/playground/messages', activity(), page),
      await tenant.send('POST', '/playground/messages', { ...activity(), from: {} }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 400]);
    expect(tenant.sent).toEqual([]);
  });

  it('brings what the bot sends to the Playground, and of nobody else', async () => {
    const path = '/playground/connector/v3/conversations/personal-chat-id/activities';
    const { clientId, clientSecret, bot } = tenant.appConfig;
    const token = await tenant.tokenFor(clientId, clientSecret, bot.tokenScope);
    expect((await tenant.send('POST', path, { type: 'message' })).status).toBe(401);
    answer = () => Response.json({ id: '1' }, { status: 201 });
    const sent = await tenant.send('POST', path, {}, { authorization: `Bearer ${token}` });
    expect([sent.status, await sent.json()]).toEqual([201, { id: '1' }]);
    expect(tenant.sent).toHaveLength(1);
  });

  it('gives the file with the people of this tenant that it wants', async () => {
    const config = await (await tenant.get('/playground/config')).text();
    expect(config).toContain(`aadObjectId: "${oid()}"`);
    expect(config.match(/^ {2}- id:/gmu)).toHaveLength(5);
  });

  it('is not there unless it was asked for, and only for this machine', async () => {
    const plain = await startTenant();
    expect((await plain.send('POST', '/playground/messages', activity())).status).toBe(404);
    plain.close();
    expect(() => readCommandLine(['--playground', 'https://elders.example'])).toThrow(TypeError);
    expect(readCommandLine(['--playground', playgroundOrigin]).playgroundOrigin).toBe(
      playgroundOrigin,
    );
  });
});
