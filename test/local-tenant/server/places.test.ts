import { describe, expect, it } from '@jest/globals';
import { bodyOf, startTenant } from './tenantForTests.ts';

const said = (persona: string, room: string, text: string) => ({ persona, room, text });

/** What stands around the chat with the app in the local Teams. */
describe('group chat and channel', () => {
  it('bring a word to the bot only where it is mentioned, after it was told that it came in', async () => {
    const tenant = await startTenant();
    const say = (text: string) =>
      tenant.send('POST', '/host/room', said('marijke.hofstra', 'kanaal', text), tenant.asHostPage);
    await say('Wie neemt deze?');
    const toBot = () => tenant.sent.filter(({ path }) => path === '/api/messages');
    expect(toBot()).toHaveLength(0);

    await say('@Klachtwijzer zoek K-2026-0003');
    await say('@Klachtwijzer help');
    expect(toBot().map(({ body }) => body['type'])).toEqual([
      ...['conversationUpdate', 'message', 'message'],
    ]);
    expect(toBot()[1]?.body).toMatchObject({
      text: '<at>Klachtwijzer</at> zoek K-2026-0003',
      entities: [{ type: 'mention' }],
      conversation: { conversationType: 'channel' },
    });
    const shown = await bodyOf(
      await tenant.get('/host/room?persona=daan.eggink&room=kanaal&since=0', tenant.asHostPage),
    );
    expect(
      shown.messages.map(({ activity }: { activity: { shown: string } }) => activity.shown),
    ).toEqual([...['Wie neemt deze?', '@Klachtwijzer zoek K-2026-0003', '@Klachtwijzer help']]);
  });

  it('are two, and for no guest', async () => {
    const tenant = await startTenant();
    const look = (query: string) => tenant.get(`/host/room?${query}`, tenant.asHostPage);
    const guest = tenant.directory.all.find((person) => person.guest)?.alias ?? '';
    expect((await look(`persona=${guest}&room=groep`)).status).toBe(400);
    expect((await look('persona=daan.eggink&room=elders')).status).toBe(400);
    expect((await look('persona=daan.eggink&room=groep')).status).toBe(200);
    expect((await tenant.get('/host/room?persona=daan.eggink&room=groep')).status).toBe(401);
  });
});

describe('bell and calendar', () => {
  it('are empty where nothing was sent or planned', async () => {
    const tenant = await startTenant();
    for (const path of ['feed', 'calendar']) {
      const answer = await tenant.get(`/host/${path}?persona=daan.eggink`, tenant.asHostPage);
      expect(await bodyOf(answer)).toEqual({ lines: [] });
    }
  });
});

describe('a bot that is making an answer', () => {
  it('shows so to who waits, until it said it or ten seconds have passed', async () => {
    let now = Date.parse('2026-03-16T08:00:00Z');
    const tenant = await startTenant(undefined, { realNow: () => new Date(now) });
    const { bot } = tenant.appConfig;
    const token = await tenant.tokenFor(
      bot.appId,
      tenant.appConfig.clientSecret,
      'https://api.botframework.com/.default',
    );
    const person = tenant.directory.byAlias('daan.eggink');
    const chat = `a:1${String(person?.oid).replaceAll('-', '')}`;
    const bots = (activity: object) =>
      tenant.send('POST', `/connector/v3/conversations/${chat}/activities`, activity, {
        authorization: `Bearer ${token}`,
      });
    const seenBy = async (alias: string): Promise<boolean> =>
      (await bodyOf(await tenant.get(`/host/changes?persona=${alias}&since=0`, tenant.asHostPage)))
        .typing;

    expect(await seenBy('daan.eggink')).toBe(false);
    await bots({ type: 'typing' });
    expect(await seenBy('daan.eggink')).toBe(true);
    expect(await seenBy('nadia.bouzidi')).toBe(false);
    await bots({ type: 'message', text: 'Hier is je antwoord.' });
    expect(await seenBy('daan.eggink')).toBe(false);

    await bots({ type: 'typing' });
    now += 9_999;
    expect(await seenBy('daan.eggink')).toBe(true);
    now += 1;
    expect(await seenBy('daan.eggink')).toBe(false);
  });
});
