import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringTo, type Activity, type BotAnswer } from '../support/connectorActivity.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

const LINK =
  'https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/1773644400000?tenantId=1';
const message = (change: Record<string, unknown> = {}) => ({
  id: '1773644400000',
  createdDateTime: '2026-03-13T15:30:12.123Z',
  linkToMessage: LINK,
  from: { user: { id: 'x', displayName: 'Nadia Bouzidi', userIdentityType: 'aadUser' } },
  body: {
    contentType: 'html',
    content:
      '<p>Mevrouw belt voor de <b>derde</b> keer.</p><p>Niemand belt terug &amp; zij is boos.</p>',
  },
  ...change,
});
const action = (
  change: Record<string, unknown> = {},
  around: Partial<Activity> = {},
): Activity => ({
  name: 'composeExtension/fetchTask',
  value: {
    commandId: 'registreerKlacht',
    commandContext: 'message',
    messagePayload: message(change),
  },
  conversationType: 'channel',
  ...around,
});

let town: Town;
let bring: ReturnType<typeof bringTo>;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  bring = bringTo(town);
}, 60_000);
afterAll(() => town.close());

const keyIn = ({ body }: BotAnswer): string => String(body.task.value.url).split('#')[1] ?? '';
const draftOf = async (key: string, alias = 'daan.eggink') =>
  (await personaOf(town, alias).api('GET', `/api/drafts/${key}`)).body;
const messagesSent = async (): Promise<number> =>
  (
    await Promise.all(
      town.tenant.directory.all.map(({ alias }) => personaOf(town, alias).messages()),
    )
  ).flat().length;

/** @requirement O10 */
describe('"Registreer als klacht" on a message of a chat', () => {
  it.each(['personal', 'groupChat', 'channel'] as const)(
    'opens the form at once, in a chat of the kind %s',
    async (conversationType) => {
      const answer = await bring(action({ id: conversationType }, { conversationType }));
      expect(answer.status).toBe(200);
      expect(answer.body.task).toMatchObject({
        type: 'continue',
        value: { title: 'Registreer als klacht' },
      });
      expect(answer.body.task.value.url).toMatch(
        new RegExp(`^${town.origin}/tab/#registreren/bericht-[\\da-f]{24}$`),
      );
    },
  );

  it('has the words, the author, the link and the day of the message in the form', async () => {
    const { value } = await draftOf(keyIn(await bring(action())));
    expect(value.values).toMatchObject({
      channel: 'chat',
      received: '2026-03-13',
      what: 'Mevrouw belt voor de derde keer.\nNiemand belt terug & zij is boos.',
      'message.author': 'Nadia Bouzidi',
      'message.link': LINK,
      'message.sentAt': '2026-03-13T15:30:12Z',
    });
  });

  it('says nothing in any chat', async () => {
    const before = await messagesSent();
    await bring(action({ id: 'stil' }));
    expect(await messagesSent()).toBe(before);
  });

  it('keeps what was typed when it is opened again', async () => {
    const key = keyIn(await bring(action({ id: 'twee keer' })));
    const { value } = await draftOf(key);
    const typed = { ...value, values: { ...value.values, aanduiding: 'niet teruggebeld' } };
    await personaOf(town, 'daan.eggink').api('PUT', `/api/drafts/${key}`, typed);
    expect(keyIn(await bring(action({ id: 'twee keer' })))).toBe(key);
    expect((await draftOf(key)).value).toEqual(typed);
  });

  it('leaves out a link that leads elsewhere, and any markup', async () => {
    const answer = await bring(
      action({
        id: 'vreemd',
        linkToMessage: 'https://elders.example/l/message/1',
        createdDateTime: 'gisteren',
        from: null,
        body: {
          contentType: 'html',
          content: '<script>weg()</script><img src=x onerror=y()>Dag&lt;b&gt;',
        },
      }),
    );
    const { values } = (await draftOf(keyIn(answer))).value;
    expect(values.what).toBe('Dag<b>');
    expect(values.received).toBe('2026-03-16');
    expect(Object.keys(values).filter((name) => name.startsWith('message.'))).toEqual([
      'message.key',
    ]);
  });

  it('is registered once, with the channel, author and link in the dossier; the form is gone', async () => {
    const daan = personaOf(town, 'daan.eggink');
    const key = keyIn(await bring(action({ id: 'eens' })));
    const own = await daan.api('PUT', '/api/drafts/registreren', { command: 'c', values: {} });
    expect(own.status).toBe(200);
    const { value } = await draftOf(key);
    const { values } = value;
    const request = {
      command: value.command,
      draft: key,
      input: {
        channel: values.channel,
        klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
        accused: { kind: 'onbekend' },
        aanduiding: 'niet teruggebeld',
        what: values.what,
        category: 'bereikbaarheid',
        received: values.received,
        message: {
          key: values['message.key'],
          author: values['message.author'],
          link: values['message.link'],
          sentAt: values['message.sentAt'],
        },
      },
    };
    const first = await daan.api('POST', '/api/complaints', request);
    const again = await daan.api('POST', '/api/complaints', request);
    expect([first.status, again.body.kenmerk]).toEqual([201, first.body.kenmerk]);

    const dossier = await personaOf(town, 'marijke.hofstra').api(
      'GET',
      `/api/complaints/${first.body.kenmerk}`,
    );
    expect(dossier.body.registration).toMatchObject({
      channel: 'chat',
      message: { author: 'Nadia Bouzidi', link: LINK, sentAt: '2026-03-13T15:30:12Z' },
    });
    expect((await daan.api('GET', `/api/drafts/${key}`)).status).toBe(204);
    expect((await daan.api('GET', '/api/drafts/registreren')).status).toBe(200);

    const third = await bring(action({ id: 'eens' }));
    expect(third.body.task).toEqual({
      type: 'message',
      value: `Je hebt dit bericht al vastgelegd, als ${first.body.kenmerk}.`,
    });
    const colleague = await bring(action({ id: 'eens' }, { alias: 'stefan.nijland' }));
    expect(JSON.stringify(colleague.body)).not.toContain(first.body.kenmerk);
    expect(colleague.body.task.type).toBe('continue');
  });

  it('is for colleagues only, and for no other command', async () => {
    const nobody = await bring(
      action({}, { from: { id: '29:x', aadObjectId: 'iemand-anders', name: 'X' } }),
    );
    expect(nobody.body.task).toEqual({ type: 'message', value: 'Deze kaart is niet voor jou.' });
    const other = await bring(
      action({}, { value: { commandId: 'iets-anders', messagePayload: message() } }),
    );
    expect(other.body.task.type).toBe('message');
  });
});
