import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringTo, type Activity, type Signature } from '../support/connectorActivity.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf } from '../support/townPeople.ts';

const coordinator = 'marijke.hofstra';
const behandelaar = 'nadia.bouzidi';
const accused = 'chantal.wiersema';
const ELSEWHERE = 'https://smba.elders.example/';

let town: Town;
let bring: ReturnType<typeof bringTo>;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  bring = bringTo(town);
}, 60_000);
afterAll(() => town.close());

const person = (alias: string) => personaOf(town, alias);
const registered = async (): Promise<string> => {
  const answer = await person('daan.eggink').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(person(accused).id),
  });
  return String(answer.body.kenmerk);
};
const logOf = async (kenmerk: string): Promise<readonly string[]> =>
  (
    (await person(coordinator).api('GET', `/api/complaints/${kenmerk}/log`)).body as {
      action: string;
    }[]
  ).map(({ action }) => action);

/** A press on "Toewijzen" as the coordinator's card sends it. */
const assign = async (kenmerk: string, change: Partial<Activity> = {}): Promise<Activity> => {
  const sent = await person(coordinator).card(kenmerk);
  if (sent === undefined) throw new Error('No card');
  const button = buttonOf(sent.card, 'toewijzen');
  const data = { ...button.data, to: person(behandelaar).id };
  return {
    alias: coordinator,
    name: 'adaptiveCard/action',
    replyToId: sent.message.id,
    value: { action: { type: 'Action.Execute', verb: 'toewijzen', data } },
    ...change,
  };
};
const withData = (press: Activity, change: Record<string, unknown>): Activity => {
  const { action } = press.value as { action: { data: object } };
  return { ...press, value: { action: { ...action, data: { ...action.data, ...change } } } };
};
const tenantOf = (tenantId: string): Partial<Activity> => ({
  conversation: { id: 'a:1', conversationType: 'personal', tenantId },
});

describe('an activity that the connector did not sign', () => {
  it.each<[string, () => Signature | Promise<Signature>]>([
    ['without a token', () => ({ token: '' })],
    ['with a token that is none', () => ({ token: 'geen.token.hier' })],
    [
      'signed with the key of people',
      async () => ({
        token: await town.tenant.entraKey.sign({
          iss: 'https://api.botframework.com',
          aud: town.tenant.appConfig.bot.appId,
          serviceurl: `${town.origin}/connector/`,
          exp: Math.floor(Date.now() / 1000) + 600,
        }),
      }),
    ],
    ['for another bot', () => ({ claims: { aud: randomUUID() } })],
    ['of another issuer', () => ({ claims: { iss: 'https://elders.example' } })],
    [
      'of yesterday',
      () => ({ claims: { nbf: 1, iat: 1, exp: Math.floor(Date.now() / 1000) - 86_400 } }),
    ],
    ['for another service address', () => ({ claims: { serviceurl: ELSEWHERE } })],
  ])('%s is refused, and nothing happens', async (_how, signature) => {
    const kenmerk = await registered();
    const answer = await bring(await assign(kenmerk), await signature());
    expect(answer.status).toBe(401);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd']);
  });
});

describe('an activity from a place that is not ours', () => {
  it.each<[string, (tenant: string) => Partial<Activity>]>([
    ['another tenant', () => tenantOf(randomUUID())],
    [
      'no tenant',
      () => ({ conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} }),
    ],
    [
      'ours by name, another by channel',
      (tenant) => ({ ...tenantOf(tenant), channelData: { tenant: { id: randomUUID() } } }),
    ],
    [
      'a group chat',
      (tenant) => ({
        conversation: { id: '19:x', conversationType: 'groupChat', tenantId: tenant },
      }),
    ],
  ])('presses no button: %s', async (_where, change) => {
    const kenmerk = await registered();
    const answer = await bring(await assign(kenmerk, change(town.tenant.appConfig.tenantId)));
    expect(answer.body).toMatchObject({ value: { code: 'Forbidden' } });
    expect(JSON.stringify(answer.body)).not.toContain(kenmerk);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd']);
  });

  it('opens no form for its messages and keeps nothing of them', async () => {
    const action = {
      name: 'composeExtension/fetchTask',
      value: {
        commandId: 'registreerKlacht',
        commandContext: 'message',
        messagePayload: { id: '1', body: { contentType: 'text', content: 'geheim' } },
      },
    };
    for (const change of [
      tenantOf(randomUUID()),
      { from: { id: '29:x', name: 'X' } },
      { serviceUrl: ELSEWHERE },
    ]) {
      const claims = 'serviceUrl' in change ? { serviceurl: ELSEWHERE } : {};
      const answer = await bring({ ...action, ...change }, { claims });
      expect(answer.body.task.type).toBe('message');
    }
  });

  it('is not remembered, so that no token ever goes to its address', async () => {
    const chats = town.served().composition.store.conversations;
    const { id } = person(behandelaar);
    const before = await chats.find(id as never);
    const moved = {
      alias: behandelaar,
      type: 'installationUpdate',
      action: 'add',
      serviceUrl: ELSEWHERE,
    };
    expect((await bring(moved, { claims: { serviceurl: ELSEWHERE } })).status).toBe(200);
    await bring({ ...moved, serviceUrl: `${town.origin}/connector/`, ...tenantOf(randomUUID()) });
    expect(await chats.find(id as never)).toEqual(before);
  });
});

describe('a press that lies', () => {
  it('about who presses changes nothing: the connector says who it is', async () => {
    const kenmerk = await registered();
    const forged = withData(await assign(kenmerk, { alias: accused }), {
      by: person(coordinator).id,
      person: person(coordinator).id,
      from: person(coordinator).id,
    });
    const answer = await bring(forged);
    expect(JSON.stringify(answer.body)).not.toContain('aanduiding');
    expect(answer.body.value).toBe('Deze kaart is niet voor jou.');
    expect(await logOf(kenmerk)).toEqual(['geregistreerd']);
  });

  it('about the message it stands on is judged by the row, and is another press', async () => {
    const kenmerk = await registered();
    const forged = await assign(kenmerk, { alias: behandelaar, replyToId: 'een ander bericht' });
    expect((await bring(forged)).body.value).toBe('Deze kaart is niet voor jou.');
    const own = await assign(kenmerk, { replyToId: 'een ander bericht' });
    expect((await bring(own)).status).toBe(200);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
  });

  it('about the version it saw is decided on the row as it is now, once', async () => {
    const kenmerk = await registered();
    const press = withData(await assign(kenmerk), { seen: 999 });
    expect((await bring(press)).status).toBe(200);
    expect((await bring(press)).status).toBe(200);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    const dossier = await person(coordinator).api('GET', `/api/complaints/${kenmerk}`);
    expect(dossier.body.volgnummer).toBe(2);
  });

  it.each([
    ['a verb that is none', { verb: 'vernietigen' }],
    ['a verb of the language itself', { verb: 'constructor' }],
    ['no ids', { data: {} }],
    ['a number that is none', { data: { kenmerk: '../1', seen: 1, card: 'bel-eerst' } }],
  ])('%s is refused with words', async (_what, change) => {
    const kenmerk = await registered();
    const press = await assign(kenmerk);
    const { action } = press.value as { action: object };
    const answer = await bring({ ...press, value: { action: { ...action, ...change } } });
    expect(answer.body).toMatchObject({
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest' },
    });
    expect(await logOf(kenmerk)).toEqual(['geregistreerd']);
  });
});
