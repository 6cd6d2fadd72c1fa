import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { bodyOf, startTenant, type SentToApp, type TestTenant } from '../server/tenantForTests.ts';

const card = {
  type: 'message',
  summary: 'Bel eerst: K-2026-0043',
  attachments: [
    { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } },
  ],
};
const persona = 'marijke.hofstra';

let tenant: TestTenant;
let answer: (sent: SentToApp) => Response | Promise<Response>;
let bot: { authorization: string };
beforeEach(async () => {
  answer = () => Response.json({});
  tenant = await startTenant((sent) => answer(sent));
  const { clientId, clientSecret, bot: config } = tenant.appConfig;
  bot = {
    authorization: `Bearer ${await tenant.tokenFor(clientId, clientSecret, config.tokenScope)}`,
  };
});
afterEach(() => {
  tenant.close();
});

const oid = () => tenant.directory.byAlias(persona)?.oid ?? '';
const openChat = async (member = oid()): Promise<string> => {
  const response = await tenant.send(
    'POST',
    '/connector/v3/conversations',
    { members: [{ id: member }] },
    bot,
  );
  const { id } = await bodyOf(response);
  return id;
};
const post = (chat: string, activity: unknown) =>
  tenant.send('POST', `/connector/v3/conversations/${chat}/activities`, activity, bot);
const changes = async (since = 0) => {
  const response = await tenant.get(
    `/host/changes?persona=${persona}&since=${since}`,
    tenant.asHostPage,
  );
  return bodyOf(response);
};
const invoke = async (name: string, value: unknown, replyToId?: string) => {
  const response = await tenant.send(
    'POST',
    '/host/invoke',
    { persona, name, value, replyToId },
    tenant.asHostPage,
  );
  return bodyOf(response);
};

describe('sending by the bot', () => {
  it('needs a connector token', async () => {
    const { clientId, clientSecret, graph } = tenant.appConfig;
    const wrong = await tenant.tokenFor(
      clientId,
      clientSecret,
      'https://graph.microsoft.com/.default',
    );
    const none = await tenant.send('POST', '/connector/v3/conversations', {
      members: [{ id: oid() }],
    });
    const forGraph = await tenant.send(
      'POST',
      '/connector/v3/conversations',
      { members: [{ id: oid() }] },
      { authorization: `Bearer ${wrong}` },
    );

    expect(graph).toMatch(/\/v1\.0$/);
    expect([none.status, forGraph.status]).toEqual([401, 401]);
  });

  it('finds the one personal chat by object id and by 29: id', async () => {
    await expect(openChat(`29:${oid()}`)).resolves.toBe(await openChat());
  });

  it('has no chat with a guest or with somebody unknown', async () => {
    const guest = tenant.directory.byAlias('nynke.gast')?.oid;
    const statuses = await Promise.all(
      [guest, 'nobody'].map(async (id) => {
        const response = await tenant.send(
          'POST',
          '/connector/v3/conversations',
          { members: [{ id }] },
          bot,
        );
        return response.status;
      }),
    );

    expect(statuses).toEqual([403, 403]);
  });

  it('shows a sent card to the person, then what it was changed to, then that it is gone', async () => {
    const chat = await openChat();
    const sent = await post(chat, card);
    const { id } = await bodyOf(sent);
    const first = await changes();
    await tenant.send(
      'PUT',
      `/connector/v3/conversations/${chat}/activities/${id}`,
      { ...card, summary: 'Verplaatst' },
      bot,
    );
    const second = await changes(first.messages[0].seq);
    await tenant.send('DELETE', `/connector/v3/conversations/${chat}/activities/${id}`, {}, bot);
    const third = await changes(second.messages[0].seq);

    expect(sent.status).toBe(201);
    expect(first.messages).toMatchObject([
      { id, from: 'bot', activity: { summary: card.summary }, deleted: false },
    ]);
    expect(second.messages).toMatchObject([{ id, activity: { summary: 'Verplaatst' } }]);
    expect(third.messages).toMatchObject([{ id, deleted: true }]);
  });

  it.each([
    ['text next to a card', { ...card, text: 'Bel eerst' }, 400],
    ['an empty message', { type: 'message' }, 400],
    ['an unknown type', { type: 'event', text: 'x' }, 400],
    ['more than 28 KB', { type: 'message', text: 'x'.repeat(30_000) }, 413],
  ])('refuses %s', async (_what, activity, status) => {
    const response = await post(await openChat(), activity);

    expect(response.status).toBe(status);
  });

  it('stores the message although the answer is lost', async () => {
    tenant.connectorFaults.loseNextAnswer = true;
    const chat = await openChat();
    const lost = await post(chat, card);
    const next = await post(chat, card);

    expect([lost.status, next.status]).toEqual([504, 201]);
    expect((await changes()).messages).toHaveLength(2);
  });

  it('knows nothing of a message that is not there', async () => {
    const chat = await openChat();
    const response = await tenant.send(
      'PUT',
      `/connector/v3/conversations/${chat}/activities/none`,
      card,
      bot,
    );

    expect(response.status).toBe(404);
  });

  it('tells who is in the chat', async () => {
    const chat = await openChat();
    const all = await tenant.get(`/connector/v3/conversations/${chat}/members`, bot);
    const one = await tenant.get(`/connector/v3/conversations/${chat}/members/${oid()}`, bot);

    await expect(all.json()).resolves.toMatchObject([
      { aadObjectId: oid(), name: 'Marijke Hofstra' },
    ]);
    await expect(one.json()).resolves.toMatchObject({ id: `29:${oid()}` });
  });
});

describe('delivering to the bot', () => {
  it('signs as the connector does, with keys beside the metadata', async () => {
    await invoke(
      'adaptiveCard/action',
      { action: { type: 'Action.Execute', verb: 'x', data: {} } },
      'message-1',
    );
    const delivered = tenant.sent[0];
    const published = await tenant.get('/bot/v1/.well-known/keys');
    const { payload } = await jwtVerify(
      delivered?.headers.get('authorization')?.slice('Bearer '.length) ?? '',
      createLocalJWKSet(await bodyOf(published)),
      { issuer: 'https://api.botframework.com', audience: tenant.appConfig.bot.appId },
    );

    expect(payload['serviceurl']).toBe(tenant.appConfig.bot.serviceUrl);
    expect(delivered).toMatchObject({
      path: '/api/messages',
      body: {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'message-1',
        serviceUrl: tenant.appConfig.bot.serviceUrl,
        from: { id: `29:${oid()}`, aadObjectId: oid(), name: 'Marijke Hofstra' },
        conversation: { conversationType: 'personal', tenantId: tenant.appConfig.tenantId },
        channelData: { tenant: { id: tenant.appConfig.tenantId } },
        locale: 'nl-NL',
      },
    });
  });

  it('brings the answer of an invoke back to the host page', async () => {
    answer = () =>
      Response.json({
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Gedaan',
      });

    await expect(invoke('adaptiveCard/action', { action: {} })).resolves.toEqual({
      ok: true,
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Gedaan',
      },
    });
  });

  it('throws one delivery away when asked to, and none while the bot is stopped', async () => {
    tenant.connectorFaults.dropNextDelivery = true;
    const dropped = await invoke('adaptiveCard/action', {});
    tenant.connectorFaults.stopped = true;
    const stopped = await invoke('adaptiveCard/action', {});
    tenant.connectorFaults.stopped = false;
    const delivered = await invoke('adaptiveCard/action', {});

    expect([dropped, stopped, delivered]).toMatchObject([
      { ok: false, reason: 'dropped' },
      { ok: false, reason: 'stopped' },
      { ok: true },
    ]);
    expect(tenant.sent).toHaveLength(1);
  });

  it('says that the app cannot be reached', async () => {
    answer = () => {
      throw new TypeError('fetch failed');
    };

    await expect(invoke('adaptiveCard/action', {})).resolves.toEqual({
      ok: false,
      reason: 'unreachable',
    });
  });

  it('keeps what a person types in the chat', async () => {
    await tenant.send(
      'POST',
      '/host/message',
      { persona, text: 'zoek K-2026-0043' },
      tenant.asHostPage,
    );

    expect(tenant.sent[0]?.body).toMatchObject({ type: 'message', text: 'zoek K-2026-0043' });
    expect((await changes()).messages).toMatchObject([
      { from: 'person', activity: { text: 'zoek K-2026-0043' } },
    ]);
  });
});

describe('telling the app for whom it is installed', () => {
  it('happens once for everybody but the guest, again from where it stopped', async () => {
    let refusing = 5;
    answer = () => (refusing-- > 0 ? Response.json({}) : new Response(null, { status: 503 }));
    const first = await tenant.announce();
    refusing = Number.POSITIVE_INFINITY;
    const second = await tenant.announce();
    const told = tenant.sent.length;
    await tenant.announce();

    const members = tenant.directory.all.filter(({ guest }) => !guest);
    const added = tenant.sent.filter(({ body }) => body['type'] === 'conversationUpdate');
    expect([first, second]).toEqual([false, true]);
    expect(tenant.sent).toHaveLength(told);
    expect(new Set(added.map(({ body }) => JSON.stringify(body['from']))).size).toBe(
      members.length,
    );
  });
});
