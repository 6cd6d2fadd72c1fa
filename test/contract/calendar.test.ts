import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { inside, needing, openTarget } from './target/chosen.ts';
import { found } from './target/found.ts';
import { person } from './target/localTarget.ts';
import type { Json } from './target/target.ts';

const target = openTarget();
const { call, person: owner, colleague } = target;
afterAll(() => target.close());

const EVENTS = `/users/${owner}/events`;
const WINTER = 'W. Europe Standard Time';
const at = (time: string, timeZone = WINTER) => ({ dateTime: `2027-01-11T${time}:00`, timeZone });
const event = (more: Record<string, unknown> = {}) => ({
  subject: 'Hoorgesprek K-2027-0001',
  start: at('10:00'),
  end: at('11:00'),
  ...more,
});
const make = (more: Record<string, unknown> = {}) => call('POST', EVENTS, { body: event(more) });
const addressOf = async (user: string): Promise<string> =>
  (await call('GET', `/users/${user}?$select=mail`)).body.mail;

describe('Graph contract: appointments', () => {
  needing(target, { need: 'people', rows: [81, 83, 84, 85, 86, 87, 88, 90] }, () => {
    it('81 an app with Calendars.ReadWrite makes an appointment in a mailbox without anybody signed in', async () => {
      const { status, body } = await make();
      expect(status).toBe(201);
      expect(body).toMatchObject({ isOrganizer: true, isCancelled: false, isOnlineMeeting: false });
      expect(body.organizer.emailAddress.address).toBe(await addressOf(owner));
      expect((await call('DELETE', `${EVENTS}/${body.id}`)).status).toBe(204);
    });

    it('81 without it nothing of a calendar is read or written: 403', async () => {
      const answers = await Promise.all([
        call('POST', EVENTS, { body: event(), as: 'nobody' }),
        call('GET', EVENTS, { as: 'nobody' }),
      ]);
      found(81, 'zonder recht / without the permission', answers[0]);
      expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    });

    it('83 a transactionId that made another appointment is refused, and changes nothing', async () => {
      const transactionId = randomUUID();
      const first = await make({ transactionId });
      const second = await make({ transactionId, start: at('09:00') });
      found(83, 'zelfde transactionId, andere inhoud / other content', second);
      expect(second).toMatchObject({
        status: 400,
        body: { error: { code: 'ErrorDuplicateTransactionId' } },
      });
      const kept = await call('GET', `${EVENTS}/${first.body.id}`);
      expect(kept.body.start.dateTime).toBe('2027-01-11T09:00:00.0000000');
      await call('DELETE', `${EVENTS}/${first.body.id}`);
    });

    it('83 an appointment is found again by its transactionId among those that begin from a day on', async () => {
      const transactionId = randomUUID();
      const { body } = await make({ transactionId });
      const filter = encodeURIComponent("start/dateTime ge '2027-01-11T00:00'");
      const page = await call(
        'GET',
        `${EVENTS}?$filter=${filter}&$select=id,transactionId&$top=100`,
      );
      found(83, '$filter=start/dateTime ge', page);
      expect(page.body.value).toContainEqual(
        expect.objectContaining({ id: body.id, transactionId }),
      );
      await call('DELETE', `${EVENTS}/${body.id}`);
    });

    it('84 a change keeps what it does not name, and the transactionId stays what it was', async () => {
      const transactionId = randomUUID();
      const { body } = await make({ transactionId, location: { displayName: 'Kamer 2' } });
      const path = `${EVENTS}/${body.id}`;
      const later = { start: at('13:00'), end: at('14:00') };
      const changed = await call('PATCH', path, { body: later });
      expect(changed).toMatchObject({ status: 200, body: { id: body.id, transactionId } });
      expect(changed.body.location.displayName).toBe('Kamer 2');
      const other = await call('PATCH', path, { body: { transactionId: randomUUID() } });
      found(84, 'transactionId wijzigen / to change it', other);
      expect((await call('GET', path)).body.transactionId).toBe(transactionId);
      await call('DELETE', path);
    });

    it('85 the organiser cancels with a word to all: 202 without content, and it is gone', async () => {
      const { body } = await make();
      const path = `${EVENTS}/${body.id}`;
      const answer = await call('POST', `${path}/cancel`, { body: { comment: 'Gaat niet door' } });
      expect(answer).toMatchObject({ status: 202, body: undefined });
      const after = await call('GET', path);
      found(85, 'na het afzeggen / after it', after);
      expect(after.status).toBe(404);
    });

    it('86 what was deleted or cancelled cannot be read, changed or cancelled any more: 404', async () => {
      const { body } = await make();
      const path = `${EVENTS}/${body.id}`;
      expect((await call('DELETE', path)).status).toBe(204);
      const answers = await Promise.all([
        call('GET', path),
        call('PATCH', path, { body: { subject: 'x' } }),
        call('POST', `${path}/cancel`, { body: {} }),
      ]);
      found(86, 'verdwenen / gone', answers[0]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(answers[0].body.error.code).toBe('ErrorItemNotFound');
    });

    it('87 times come in UTC, or in the zone that Prefer names; the zone they were given in is kept', async () => {
      const { body } = await make({ start: at('10:00', 'Europe/Amsterdam') });
      const path = `${EVENTS}/${body.id}`;
      expect(body.start).toEqual({ dateTime: '2027-01-11T09:00:00.0000000', timeZone: 'UTC' });
      expect(body.originalEndTimeZone).toBe(WINTER);
      const headers = { Prefer: `outlook.timezone="${WINTER}"` };
      const local = await call('GET', path, { headers });
      expect(local.body.start).toEqual({
        dateTime: '2027-01-11T10:00:00.0000000',
        timeZone: WINTER,
      });
      await call('DELETE', path);
    });

    it('87 a zone nobody knows is refused', async () => {
      const answer = await make({ start: at('10:00', 'Emmen Standard Time') });
      found(87, 'onbekende tijdzone / unknown zone', answer);
      expect(answer.status).toBe(400);
    });

    it('88 of five calls at once in one mailbox one waits; another mailbox has four of its own', async () => {
      const statuses = async (paths: readonly string[]) => {
        const answers = await Promise.all(paths.map((path) => call('GET', path)));
        return answers.map(({ status }) => status).sort();
      };
      const five = await statuses(Array.from({ length: 5 }, () => EVENTS));
      found(88, 'vijf tegelijk / five at once', { status: five.at(-1) ?? 0, body: {} });
      expect(five).toEqual(target.waits ? [200, 200, 200, 200, 200] : [200, 200, 200, 200, 429]);
      expect(await statuses(Array.from({ length: 4 }, () => EVENTS))).not.toContain(429);
    });

    it('90 an online meeting has an address to join, also in its text', async () => {
      const online = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
      const { body } = await make(online);
      const path = `${EVENTS}/${body.id}`;
      const { joinUrl } = body.onlineMeeting;
      expect(joinUrl).toMatch(/^https:/);
      const moved = await call('PATCH', path, { body: { start: at('09:00') } });
      expect(moved.body.onlineMeeting.joinUrl).toBe(joinUrl);
      const text = { contentType: 'text', content: 'Neem je stukken mee' };
      const overwritten = await call('PATCH', path, { body: { body: text } });
      found(90, 'tekst zonder deelnamedeel / text without the blob', overwritten);
      expect(overwritten.body.isOnlineMeeting).toBe(false);
      await call('DELETE', path);
    });
  });

  needing(target, { need: 'colleague', rows: [82, 85] }, () => {
    const invited = async () => [
      { emailAddress: { address: await addressOf(colleague), name: 'Collega' }, type: 'required' },
    ];
    const inCalendarOfColleague = async (subject: string): Promise<Json> => {
      const { body } = await call('GET', `/users/${colleague}/events?$top=100`);
      return body.value.find((one: Json) => one.subject?.endsWith(subject));
    };

    it('82 who is invited is told by the service and has the appointment himself, not as organiser', async () => {
      const subject = `Hoorgesprek ${randomUUID()}`;
      const { body } = await make({ subject, attendees: await invited() });
      expect(body.attendees).toMatchObject([
        { type: 'required', status: { response: expect.stringMatching(/^none|notResponded$/i) } },
      ]);
      const own = await inCalendarOfColleague(subject);
      expect(own).toMatchObject({ isOrganizer: false, isCancelled: false });
      expect(own.id).not.toBe(body.id);
      expect(own.transactionId ?? null).toBeNull();

      const later = { start: at('13:00'), end: at('14:00') };
      await call('PATCH', `${EVENTS}/${body.id}`, { body: later });
      expect((await inCalendarOfColleague(subject)).start).toMatchObject({
        dateTime: '2027-01-11T12:00:00.0000000',
      });
      await call('DELETE', `${EVENTS}/${body.id}`);
    });

    it('85 who was invited keeps it, marked as cancelled; he cannot cancel it himself', async () => {
      const subject = `Hoorgesprek ${randomUUID()}`;
      const { body } = await make({ subject, attendees: await invited() });
      const own = await inCalendarOfColleague(subject);
      const refused = await call('POST', `/users/${colleague}/events/${own.id}/cancel`, {
        body: {},
      });
      expect(refused).toMatchObject({ status: 400 });
      expect(refused.body.error.message).toContain('You need to be an organizer');
      await call('POST', `${EVENTS}/${body.id}/cancel`, { body: {} });
      const after = await inCalendarOfColleague(subject);
      found(85, 'bij wie uitgenodigd was / for who was invited', { status: 200, body: {} });
      expect(after.isCancelled).toBe(true);
    });
  });

  inside(target, [82, 81, 88], (local) => {
    it('81 somebody without a mailbox has no calendar either: 404', async () => {
      local.seed.createUsers([{ ...person('zonder', 'Geen Postbus'), mail: null }]);
      expect(await call('GET', '/users/zonder/events')).toMatchObject({
        status: 404,
        body: { error: { code: 'MailboxNotEnabledForRESTAPI' } },
      });
    });

    it('82 who is no longer invited sees it as cancelled; somebody from elsewhere is only named', async () => {
      local.seed.createUsers([person('even', 'Even Erbij')]);
      const attendees = [
        { emailAddress: { address: 'even@gemeente.example' } },
        { emailAddress: { address: 'gast@elders.example' } },
      ];
      const { body } = await make({ attendees });
      expect(body.attendees).toHaveLength(2);
      await call('PATCH', `${EVENTS}/${body.id}`, { body: { attendees: attendees.slice(1) } });
      const { body: own } = await call('GET', '/users/even/events');
      expect(own.value).toMatchObject([{ isCancelled: true }]);
    });

    it('88 the limit is of one app in one mailbox', async () => {
      const paths = [EVENTS, EVENTS, EVENTS, EVENTS, `/users/${colleague}/events`];
      const answers = await Promise.all(paths.map((path) => call('GET', path)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    });
  });
});

describe('Graph contract: free and busy', () => {
  const schedule = (more: Record<string, unknown> = {}, as?: 'nobody') =>
    call('POST', `/users/${owner}/calendar/getSchedule`, {
      body: { startTime: at('09:00'), endTime: at('12:00'), availabilityViewInterval: 60, ...more },
      ...(as ? { as } : {}),
    });

  needing(target, { need: 'people', rows: [89] }, () => {
    it('89 says per slot whether somebody is free: 0 free, 1 tentative, 2 busy, 3 away', async () => {
      const { body } = await make({ showAs: 'oof' });
      const address = await addressOf(owner);
      const answer = await schedule({ schedules: [address] });
      expect(answer.status).toBe(200);
      expect(answer.body.value[0]).toMatchObject({ scheduleId: address, availabilityView: '030' });
      await call('DELETE', `${EVENTS}/${body.id}`);
    });

    it('89 an address nobody has gets an error of its own', async () => {
      const schedules = [await addressOf(owner), `${randomUUID()}@elders.example`];
      const answer = await schedule({ schedules });
      found(89, 'onbekend adres / unknown address', answer);
      expect(answer.status).toBe(200);
      expect(answer.body.value[0].error ?? null).toBeNull();
      expect(answer.body.value[1].error.responseCode).toEqual(expect.any(String));
    });

    it('89 at most twenty people and less than 62 days at once, and not without the permission', async () => {
      const address = await addressOf(owner);
      const many = Array.from({ length: 21 }, () => address);
      const answers = [
        await schedule({ schedules: many }),
        await schedule({
          schedules: [address],
          endTime: { dateTime: '2027-03-15T09:00:00', timeZone: WINTER },
        }),
        await schedule({ schedules: [address] }, 'nobody'),
      ];
      found(89, '21 mensen / 21 people', answers[0] ?? { status: 0, body: {} });
      found(89, '63 dagen / 63 days', answers[1] ?? { status: 0, body: {} });
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 403]);
    });
  });
});
