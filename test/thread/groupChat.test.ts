import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringTo, type Activity } from '../support/connectorActivity.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

const CHANNEL = '19:team@thread.tacv2';
const coordinator = 'marijke.hofstra';

let town: Town;
let bring: ReturnType<typeof bringTo>;
let kenmerk: string;
let aboutOffice: string;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  bring = bringTo(town);
  town.tenant.chats.openShared(CHANNEL);
  kenmerk = await registered('medewerker');
  aboutOffice = await registered('burgemeester');
}, 60_000);
afterAll(() => town.close());

const registered = async (kind: string): Promise<string> => {
  const form = registration(personaOf(town, 'chantal.wiersema').id);
  const answer = await personaOf(town, 'daan.eggink').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: { ...form, accused: kind === 'medewerker' ? form.accused : { kind } },
  });
  return String(answer.body.kenmerk);
};

const inChannel = (): readonly string[] =>
  town.tenant.chats.since(CHANNEL, 0).map(({ activity }) => JSON.stringify(activity));
const bot = () => `28:${town.tenant.appConfig.bot.appId}`;
const mention = () => [
  { type: 'mention', text: '<at>Klachtwijzer</at>', mentioned: { id: bot() } },
];
/** What the bot said in the channel upon a message there. */
const asked = async (text: string, more: Partial<Activity> = {}): Promise<readonly string[]> => {
  const before = inChannel().length;
  const answer = await bring({
    alias: coordinator,
    type: 'message',
    text: `<at>Klachtwijzer</at>&nbsp;${text}`,
    entities: mention(),
    conversationType: 'channel',
    ...more,
  });
  expect(answer.status).toBe(200);
  return inChannel().slice(before);
};
const cardOf = (said: readonly string[]): unknown =>
  (JSON.parse(said[0] ?? '{}') as { attachments: readonly { content: unknown }[] }).attachments[0]
    ?.content;

describe('a word to the bot where others read along', () => {
  it('tells number, stage and date of a complaint under rule 1, and nothing else', async () => {
    const [said = ''] = await asked(`zoek ${kenmerk}`);
    expect(said).toContain(kenmerk);
    expect(said).toContain('Nieuw');
    expect(said).toContain('nog ');
    const form = registration('');
    for (const secret of [form.aanduiding, 'Wiersema', 'Hofstra', 'Publiekszaken', 'dossier/']) {
      expect(said).not.toContain(secret);
    }
  });

  it('answers in the thread of the channel where it was asked', async () => {
    const thread = { id: `${CHANNEL};messageid=1`, conversationType: 'channel', tenantId: '' };
    const conversation = { ...thread, tenantId: town.tenant.appConfig.tenantId };
    expect(await asked(`zoek ${kenmerk}`, { conversation })).toHaveLength(1);
  });

  it('answers alike about an office, to who may not open it, and about a number that is none', async () => {
    const office = cardOf(await asked(`zoek ${aboutOffice}`));
    const stranger = cardOf(await asked(`zoek ${kenmerk}`, { alias: 'stefan.nijland' }));
    const none = cardOf(await asked('zoek K-2026-9999'));
    expect(JSON.stringify(none)).toContain('Over dit nummer zeg ik hier niets.');
    expect([office, stranger]).toEqual([none, none]);
  });

  it.each(['mijn klachten', 'termijnen', 'zoek Jansen'])(
    'leaves "%s" to the own chat, with the way there',
    async (text) => {
      const [said = ''] = await asked(text);
      expect(said).toContain('Dat vertel ik je in je eigen chat.');
      expect(said).toContain(`/l/entity/${town.config.teamsAppId}/conversations`);
      expect(said).not.toContain(kenmerk);
      expect(said).not.toContain('Jansen');
    },
  );

  it('helps with anything else without repeating it', async () => {
    const [said = ''] = await asked('Wouter is boos over 06-12345678');
    expect(said).toContain('In dit gesprek lezen anderen mee.');
    expect(said).not.toContain('Wouter');
    expect((await asked('registreer'))[0]).toContain('Niemand hier ziet wat je invult.');
  });

  it('keeps quiet when it was not named, and towards who is no colleague', async () => {
    expect(await asked(`zoek ${kenmerk}`, { entities: [] })).toEqual([]);
    const from = { id: '29:x', aadObjectId: 'iemand-anders', name: 'X' };
    expect(await asked('help', { from })).toEqual([]);
  });

  it('speaks English to who has it in English', async () => {
    const [said = ''] = await asked('my complaints', { locale: 'en-US' });
    expect(said).toContain('I will tell you that in your own chat.');
  });
});

describe('the welcome', () => {
  it('is said once in a channel, with who brought the app, and to nobody of it apart', async () => {
    const count = async () =>
      (
        await Promise.all(
          town.tenant.directory.all.map(({ alias }) => personaOf(town, alias).messages()),
        )
      ).flat().length;
    const [channel, people] = [inChannel().length, await count()];
    const added = { alias: coordinator, conversationType: 'channel' } as const;
    await bring({ ...added, type: 'installationUpdate', action: 'add' });
    await bring({ ...added, type: 'conversationUpdate', membersAdded: [{ id: bot() }] });
    const person = { id: '29:1', aadObjectId: personaOf(town, 'daan.eggink').id };
    await bring({ ...added, type: 'conversationUpdate', membersAdded: [person] });
    const said = inChannel().slice(channel);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Toegevoegd door Marijke Hofstra.');
    expect(await count()).toBe(people);
    await town.restartApp();
    await bring({ ...added, type: 'installationUpdate', action: 'add' });
    expect(inChannel()).toHaveLength(channel + 1);
  });

  it('is the first message of a personal chat, and is not said again after installing anew', async () => {
    const nadia = personaOf(town, 'nadia.bouzidi');
    const before = await nadia.messages();
    expect(before.map(({ activity }) => activity['summary'])).toEqual(['Welkom bij Klachtwijzer.']);
    const chat = town.tenant.chats.conversationOf(nadia.id)?.id;
    const tenantId = town.tenant.appConfig.tenantId;
    const conversation = { id: chat, conversationType: 'personal', tenantId };
    const update = { alias: 'nadia.bouzidi', type: 'installationUpdate', conversation };
    const { store } = town.served().composition;

    await bring({ ...update, action: 'remove' });
    expect(await store.conversations.find(nadia.id as never)).toBeUndefined();
    await bring({ ...update, action: 'add' });
    expect(await store.conversations.find(nadia.id as never)).toMatchObject({
      conversationId: chat,
    });
    expect(await nadia.messages()).toHaveLength(before.length);
  });
});
