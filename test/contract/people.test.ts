import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inside, needing, openTarget } from './target/chosen.ts';
import { found } from './target/found.ts';
import type { Json } from './target/target.ts';

const target = openTarget();
const { call, person } = target;
afterAll(() => target.close());
// The feed takes five lines a second; no test is in another's way.
beforeEach(() => {
  if ('clock' in target) advance(target.clock as { real: Date });
});
const advance = (clock: { real: Date }) => {
  clock.real = new Date(clock.real.getTime() + 1_000);
};

const TEAMS = 'https://teams.microsoft.com/l/entity/klachtwijzer/werk';
const activity = (more: Record<string, unknown> = {}) => ({
  topic: { source: 'text', value: 'K-2026-0001', webUrl: TEAMS },
  activityType: 'systemDefault',
  previewText: { content: 'Er staat werk voor je klaar' },
  templateParameters: [{ name: 'systemDefaultText', value: 'Klachtwijzer' }],
  ...more,
});
const feed = (body: unknown, to = person) =>
  call('POST', `/users/${to}/teamwork/sendActivityNotification`, { body });

describe('Graph contract: activity feed and chat', () => {
  needing(target, { need: 'people', rows: [76, 101] }, () => {
    it('76 a line for the feed gives 204', async () => {
      expect((await feed(activity())).status).toBe(204);
      const entity = `https://graph.microsoft.com/v1.0/users/${person}/teamwork`;
      const topic = { source: 'entityUrl', value: entity };
      expect((await feed(activity({ topic }))).status).toBe(204);
    });

    it('101 a link of 1,024 characters is taken, a longer one is refused', async () => {
      const linked = (length: number) =>
        feed(
          activity({
            topic: { source: 'text', value: 'K-2026-0001', webUrl: TEAMS.padEnd(length, 'x') },
          }),
        );
      expect((await linked(1_024)).status).toBe(204);
      const answer = await linked(1_025);
      found(101, '1025 tekens / characters', answer);
      expect(answer.status).toBe(400);
    });

    it.each([
      ['a type that is not declared', { activityType: 'onbekend' }],
      ['a text topic without webUrl', { topic: { source: 'text', value: 'x' } }],
      ['no preview', { previewText: undefined }],
      ['a system line without its text', { templateParameters: [] }],
    ])('76 %s is refused', async (what, more) => {
      const answer = await feed(activity(more));
      found(76, what, answer);
      expect(answer.status).toBe(400);
    });
  });

  inside(target, [75, 76], (local) => {
    it('76 a declared type is accepted, and a later line of a chain replaces the earlier', async () => {
      const line = activity({ activityType: 'klachtToegewezen', chainId: 7 });
      expect((await feed(line)).status).toBe(204);
      expect((await feed(line)).status).toBe(204);
    });

    it('76 who has not installed the app hears nothing: 403', async () => {
      local.seed.createUsers([
        { ...visitor, id: 'gast', userPrincipalName: 'gast@elders.example' },
      ]);
      const answer = await feed(activity(), 'gast');
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toContain(
        'Ensure that the expected Teams app is installed in the target scope',
      );
    });

    it('76 two Teams apps on one Entra app must be told apart', async () => {
      local.seed.createTeamsApp({ id: 'tweede', appId: target.appId, activityTypes: [] });
      expect((await feed(activity())).status).toBe(409);
      expect((await feed(activity({ teamsAppId: 'teams-app' }))).status).toBe(204);
    });

    it('75 the sixth line within a second is refused', async () => {
      const line = activity({ teamsAppId: 'teams-app' });
      const statuses: number[] = [];
      for (let time = 0; time < 6; time += 1) statuses.push((await feed(line)).status);
      expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
      advance(local.clock);
      expect((await feed(line)).status).toBe(204);
    });

    it('76 without the permission nobody sends', async () => {
      const path = `/users/${person}/teamwork/sendActivityNotification`;
      expect((await call('POST', path, { body: activity(), as: 'reader' })).status).toBe(403);
    });
  });

  it('77 an app by itself sends no chat message', async () => {
    const body = { body: { content: 'Dag' } };
    const answer = await call('POST', '/chats/19:abc@thread.v2/messages', { body });
    found(77, 'chatbericht / chat message', answer);
    expect(answer.status).toBe(403);
  });
});

describe('Graph contract: people', () => {
  needing(target, { need: 'people', rows: [78] }, () => {
    it('78 without a manager the question gives 404', async () => {
      const answer = await call('GET', `/users/${person}/manager`);
      found(78, 'geen leidinggevende / no manager', answer);
      expect(answer).toMatchObject({
        status: 404,
        body: { error: { code: 'Request_ResourceNotFound' } },
      });
    });

    it('78 the state of automatic replies comes in either case', async () => {
      const path = `/users/${person}/mailboxSettings/automaticRepliesSetting`;
      const answer = await call('GET', path);
      found(78, `status '${String(answer.body?.status)}'`, answer);
      expect(answer.body.status).toMatch(/^(disabled|alwaysEnabled|scheduled)$/i);
      expect(answer.body.scheduledStartDateTime).toMatchObject({ timeZone: expect.any(String) });
    });

    it('78 presence is read of one and of many', async () => {
      const one = await call('GET', `/users/${person}/presence`);
      expect(one).toMatchObject({ status: 200, body: { availability: expect.any(String) } });
      const many = await call('POST', '/communications/getPresencesByUserId', {
        body: { ids: [person] },
      });
      found(78, 'getPresencesByUserId app-only', many);
      expect(many.body.value).toMatchObject([{ id: one.body.id }]);
    });
  });

  it('78 presence of more than 650 at once is refused', async () => {
    const ids = Array.from({ length: 651 }, () => randomUUID());
    const answer = await call('POST', '/communications/getPresencesByUserId', { body: { ids } });
    found(78, '651 ids', answer);
    expect(answer.status).toBe(400);
  });

  needing(target, { need: 'directory', rows: [78] }, () => {
    it('78 presence without its permission gives 403', async () => {
      const read = await call('GET', `/users/${person}/presence`, { as: 'directory' });
      expect(read.status).toBe(403);
    });
  });

  inside(target, [78], (local) => {
    it('78 both cases of the word do come', async () => {
      const seen = new Set<string>();
      for (let time = 0; time < 8; time += 1) {
        seen.add(
          (await call('GET', `/users/${person}/mailboxSettings`)).body.automaticRepliesSetting
            .status,
        );
      }
      expect([...seen].sort()).toEqual(['Disabled', 'disabled']);
    });

    it('78 who replies automatically at this hour is out of office', async () => {
      const outOfOffice = async () =>
        (await call('GET', `/users/${person}/presence`)).body.outOfOfficeSettings.isOutOfOffice;
      expect(await outOfOffice()).toBe(false);
      local.seed.setAutomaticReplies(person, {
        status: 'scheduled',
        from: '2026-03-02T08:00:00Z',
        until: '2026-03-03T08:00:00Z',
      });
      expect(await outOfOffice()).toBe(true);
      local.clock.business = new Date('2026-03-03T08:00:00Z');
      expect(await outOfOffice()).toBe(false);
    });

    it('78 a manager who is there is given', async () => {
      local.seed.createUsers([{ ...visitor, id: 'u2', managerId: person }]);
      expect((await call('GET', '/users/u2/manager?$select=id')).body).toMatchObject({
        id: person,
      });
    });
  });

  it('79 $search needs ConsistencyLevel: eventual', async () => {
    const path = '/users?$search="displayName:an"&$select=displayName';
    const answer = await call('GET', path);
    found(79, '$search zonder kop / without the header', answer);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'Request_UnsupportedQuery' } },
    });
    const eventual = await call('GET', path, { headers: { ConsistencyLevel: 'eventual' } });
    expect(eventual.status).toBe(200);
  });
});

const visitor = {
  displayName: 'Bo Wilg',
  givenName: 'Bo',
  surname: 'Wilg',
  userPrincipalName: 'u2@gemeente.example',
  mail: null,
  jobTitle: null,
  department: null,
  businessPhones: [],
  officeLocation: null,
  managerId: null as string | null,
};

describe('Graph contract: calendar', () => {
  needing(target, { need: 'people', rows: [70, 80] }, () => {
    const event = (transactionId: string) => ({
      subject: 'Hoorgesprek K-2026-0001',
      start: { dateTime: '2026-03-09T10:00:00', timeZone: 'Europe/Amsterdam' },
      end: { dateTime: '2026-03-09T11:00:00', timeZone: 'Europe/Amsterdam' },
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      transactionId,
    });
    const events = `/users/${person}/events`;

    it('80 the same transaction twice is one appointment', async () => {
      const transactionId = randomUUID();
      const first = await call('POST', events, { body: event(transactionId) });
      const second = await call('POST', events, { body: event(transactionId) });
      found(80, 'dezelfde transactionId / the same transactionId', second);
      expect(first.status).toBe(201);
      expect(first.body.onlineMeeting.joinUrl).toMatch(/^https:/);
      const { body } = await call('GET', events);
      const same = body.value.filter((one: Json) => one.transactionId === transactionId);
      expect(same.map((one: Json) => one.id)).toEqual([first.body.id]);
      expect((await call('DELETE', `${events}/${first.body.id}`)).status).toBe(204);
    });

    it('80 an online meeting stays one, and an appointment has a beginning and an end', async () => {
      const { body } = await call('POST', events, { body: event(randomUUID()) });
      const path = `${events}/${body.id}`;
      const moved = { ...event(''), transactionId: undefined, subject: 'Verplaatst' };
      expect((await call('PATCH', path, { body: moved })).body.subject).toBe('Verplaatst');
      expect((await call('PATCH', path, { body: { isOnlineMeeting: false } })).status).toBe(400);
      expect((await call('POST', events, { body: { subject: 'x' } })).status).toBe(400);
      await call('DELETE', path);
      expect((await call('GET', path)).status).toBe(404);
    });

    it('70 of five calls to Outlook at once in a batch one is throttled', async () => {
      const read = (id: string, more: Record<string, unknown> = {}) => ({
        id,
        method: 'GET',
        url: events,
        ...more,
      });
      const parallel = ['1', '2', '3', '4', '5'].map((id) => read(id));
      const { body } = await call('POST', '/$batch', { body: { requests: parallel } });
      const statuses = body.responses.map(({ status }: Json) => status).sort();
      expect(statuses).toEqual([200, 200, 200, 200, 429]);

      const inTurn = parallel.map((one, at) =>
        at === 0 ? one : read(one.id, { dependsOn: [String(at)] }),
      );
      const slow = await call('POST', '/$batch', { body: { requests: inTurn } });
      expect(slow.body.responses.every(({ status }: Json) => status === 200)).toBe(true);
    });
  });
});
