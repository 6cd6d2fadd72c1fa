import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView } from '../../src/contract/dossierView.ts';
import type { HolderView, SettingsView } from '../../src/contract/settings.ts';
import { itemsOf } from '../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../src/graph/lists/rows.ts';
import { compose } from '../../src/main/compose.ts';
import { realSurroundings } from '../../src/main/surroundings.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
const coordinator = 'marijke.hofstra';
const substitute = 'yusuf.demirtas';

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const idOf = (who: string): string => personaOf(town, who).id;
const settings = async (who = coordinator): Promise<SettingsView> =>
  (await personaOf(town, who).api('GET', '/api/settings')).body;
const say = (
  change: object,
  { who = coordinator, ...more }: { who?: string; leaveEmpty?: boolean; reason?: string } = {},
) =>
  personaOf(town, who).api('POST', '/api/settings', {
    ...{ command: randomUUID(), reason: 'De raad besloot het', change },
    ...more,
  });
const undo = (number: number, more: object = {}, who = coordinator) =>
  personaOf(town, who).api('POST', '/api/settings/undo', {
    ...{ command: randomUUID(), reason: 'Was een vergissing', number },
    ...more,
  });
const holdersOf = async (office: string): Promise<readonly HolderView[]> =>
  (await settings()).offices.find((one) => one.office === office)?.holders ?? [];
const linesOf = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { graph, site } = town.served().composition.store;
  const rows = await readRows(graph, itemsOf(site, 'Logboek'));
  return rows
    .map(({ fields }) => fields)
    .filter(({ EntryKey }) => String(EntryKey).startsWith('inrichting#'));
};
const firstLetter = async (): Promise<string> => {
  const marijke = personaOf(town, coordinator);
  const input = registration(idOf('chantal.wiersema'));
  const body = { command: randomUUID(), input };
  const registered = await marijke.api('POST', '/api/complaints', body);
  const { letters } = (
    await marijke.api('GET', `/api/complaints/${String(registered.body.kenmerk)}`)
  ).body as unknown as DossierView;
  return JSON.stringify(letters.find(({ kind }) => kind === 'ontvangstbevestiging'));
};
const griffier = (more: object = {}) => ({
  ...{ office: 'griffier', person: idOf('frouke.meinders'), from: '2024-01-01' },
  ...more,
});
const newGriffier = () => ({
  ...{ office: 'griffier', person: idOf('chantal.wiersema'), from: '2026-05-01' },
});
const succession = () => ({
  ...{ kind: 'opvolging', was: griffier() },
  ...{ person: idOf('chantal.wiersema'), from: '2026-05-01' },
});

describe('the set-up of the organisation (experience.md §3)', () => {
  it('is seen and changed by the coordinator and the substitute only', async () => {
    for (const who of [coordinator, substitute]) {
      expect((await personaOf(town, who).api('GET', '/api/settings')).status).toBe(200);
    }
    for (const who of ['nadia.bouzidi', 'corine.wessels', 'lotte.veldkamp']) {
      const seen = await personaOf(town, who).api('GET', '/api/settings');
      expect([seen.status, seen.body.code]).toEqual([403, 'not-permitted']);
      const changed = await say({ kind: 'bewaartermijn', becomes: 5 }, { who });
      expect([changed.status, changed.body.code]).toEqual([403, 'not-permitted']);
      expect((await undo(1, {}, who)).status).toBe(403);
    }
  });

  /** @requirement E25 */
  it('shows who holds what, who stands in, the teams and their managers', async () => {
    const { offices, teams } = await settings();
    const of = (office: string) => offices.find((one) => one.office === office);
    expect(of('griffier')?.holders).toMatchObject([
      { person: { name: 'Frouke Meinders' }, from: '2024-01-01', state: 'nu', own: false },
    ]);
    expect(of('plv-griffier')).toMatchObject({ substituteFor: 'griffier', needed: true });
    expect(of('klachtencoordinator')?.holders).toMatchObject([{ own: true }]);
    expect(teams.map(({ team }) => team)).toContain('JVI');
    expect(teams.every(({ managers }) => managers.length === 1)).toBe(true);
  });

  it('hands an office over in one change, logged with who, when and why, and puts it back', async () => {
    const before = await holdersOf('griffier');
    expect((await say(succession())).status).toBe(204);
    expect(await holdersOf('griffier')).toMatchObject([
      { person: { id: idOf('frouke.meinders') }, to: '2026-04-30', state: 'nu' },
      { person: { id: idOf('chantal.wiersema') }, from: '2026-05-01', state: 'straks' },
    ]);
    const [change] = (await settings()).changes;
    expect(change).toMatchObject({
      ...{ kind: 'functie', by: 'Marijke Hofstra', reason: 'De raad besloot het' },
      at: '2026-03-16T08:00:00Z',
    });

    const number = change?.number ?? 0;
    expect((await undo(number)).status).toBe(204);
    expect(await holdersOf('griffier')).toEqual(before);
    const { changes } = await settings();
    expect(changes[0]).toMatchObject({ undoes: number, reason: 'Was een vergissing' });
    expect(changes[1]).toMatchObject({ number, undoneBy: number + 1 });
    const lines = await linesOf();
    expect(lines).toMatchObject([
      {
        ...{ EntryKey: expect.stringMatching(/^inrichting#1\//), Handeling: 'inrichting-functie' },
        ...{ PersoonOid: idOf(coordinator), Tijdstip: '2026-03-16T08:00:00Z' },
      },
      { EntryKey: expect.stringMatching(/^inrichting#2\//), Handeling: 'inrichting-teruggezet' },
    ]);
    expect(JSON.parse(String(lines[0]?.['Reden']))).toMatchObject({
      ...{ reden: 'De raad besloot het', change: { kind: 'functie' } },
    });
  });

  it('is changed once by one press, however often it arrives', async () => {
    const body = {
      ...{ command: randomUUID(), reason: 'Nieuwe collega' },
      change: {
        kind: 'functie',
        rows: [
          { becomes: { office: 'jurist', person: idOf('kees.wolthuis'), from: '2026-04-01' } },
        ],
      },
    };
    const person = personaOf(town, coordinator);
    const before = (await settings()).changes.length;
    expect((await person.api('POST', '/api/settings', body)).status).toBe(204);
    expect((await person.api('POST', '/api/settings', body)).status).toBe(204);
    expect((await settings()).changes).toHaveLength(before + 1);
    const same = (await holdersOf('jurist')).filter(
      ({ person: { id } }) => id === idOf('kees.wolthuis'),
    );
    expect(same).toHaveLength(1);
  });

  it('refuses in words what makes no sense, and changes nothing', async () => {
    const before = await settings();
    const answer = async (row: object, more: { leaveEmpty?: boolean } = {}) =>
      (await say({ kind: 'functie', rows: [row] }, more)).body;
    expect(await answer({ becomes: newGriffier() })).toMatchObject({
      ...{ code: 'seat-taken', params: { name: 'Frouke Meinders' } },
    });
    expect(await answer({ was: griffier() })).toMatchObject({
      ...{ code: 'left-empty', params: { date: '2026-03-16' } },
    });
    expect(await answer({ becomes: { ...griffier(), office: 'plv-griffier' } })).toMatchObject({
      code: 'for-himself',
    });
    expect(
      await answer({
        becomes: { office: 'jurist', person: idOf(coordinator), from: '2026-04-01' },
      }),
    ).toMatchObject({ code: 'own-office' });
    expect(
      await answer({ becomes: { office: 'jurist', person: 'niemand', from: '2026-04-01' } }),
    ).toMatchObject({ fields: [{ field: 'person', code: 'not-a-choice' }] });
    expect(
      await answer(
        { was: griffier(), becomes: griffier({ to: '2023-01-01' }) },
        { leaveEmpty: true },
      ),
    ).toMatchObject({ fields: [{ field: 'to', code: 'to-before-from' }] });
    expect(
      await answer({
        becomes: { office: 'teamleider', person: idOf('kees.wolthuis'), from: '2026-04-01' },
      }),
    ).toMatchObject({ fields: [{ field: 'team', code: 'required' }] });
    expect((await undo(999)).body.code).toBe('not-now');
    const noReason = await say({ kind: 'bewaartermijn', becomes: 5 }, { reason: ' ' });
    expect(noReason.body.fields).toEqual([{ field: 'reason', code: 'required' }]);
    expect(await settings()).toEqual(before);
  });

  it('tells who was first when two change the same office', async () => {
    await say(
      {
        kind: 'functie',
        rows: [{ was: griffier(), becomes: griffier({ to: '2026-06-30' }) }],
      },
      { who: substitute, leaveEmpty: true },
    );
    const late = await say(succession());
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      ...{ code: 'setting-changed', since: [{ by: 'Yusuf Demirtas', action: 'inrichting' }] },
    });
    const [{ number } = { number: 0 }] = (await settings()).changes;
    expect((await undo(number)).status).toBe(204);
  });

  it('keeps both of two changes made in the same moment', async () => {
    const add = (who: string, person: string) =>
      say(
        {
          kind: 'functie',
          rows: [
            { becomes: { office: 'vertrouwenspersoon', person: idOf(person), from: '2026-04-01' } },
          ],
        },
        { who },
      );
    const before = (await settings()).changes.length;
    const answers = await Promise.all([
      add(coordinator, 'kees.wolthuis'),
      add(substitute, 'chantal.wiersema'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect(await holdersOf('vertrouwenspersoon')).toHaveLength(3);
    expect((await settings()).changes).toHaveLength(before + 2);
  });

  it('lets one of two win who change the same in the same moment, and tells the other', async () => {
    const end = (who: string, to: string) =>
      say(
        {
          kind: 'functie',
          rows: [{ was: griffier(), becomes: griffier({ to }) }],
        },
        { who, leaveEmpty: true },
      );
    const answers = await Promise.all([
      end(coordinator, '2026-07-31'),
      end(substitute, '2026-08-31'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.since).toHaveLength(1);
    expect(await holdersOf('griffier')).toHaveLength(1);
    const [{ number } = { number: 0 }] = (await settings()).changes;
    await undo(number);
  });

  /** @requirement P38 */
  it('names where the privacy statement stands in the first letter, once somebody said where', async () => {
    const address = 'https://gemeente.example/privacy';
    const answer = await say({ kind: 'privacyverklaring', becomes: address });
    expect(answer.status).toBe(204);
    const plain = { kind: 'privacyverklaring', was: address, becomes: 'http://gemeente.example' };
    expect((await say(plain)).body).toMatchObject({
      fields: [{ field: 'change.becomes', code: 'no-url' }],
    });

    const letter = await firstLetter();
    expect(letter).toContain(address);
    const [{ number } = { number: 0 }] = (await settings()).changes;
    await undo(number);
    expect(await firstLetter()).not.toContain(address);
  });

  describe('hours and reminders', () => {
    const five = (time: string, monday = time) => [monday, time, time, time, time];
    const short = { opens: five('08:30'), closes: five('17:00', '09:10') };
    const undoLast = async () => {
      const [{ number } = { number: 0 }] = (await settings()).changes;
      expect((await undo(number)).status).toBe(204);
    };
    const register = async () => {
      const input = registration(idOf('chantal.wiersema'));
      const body = { command: randomUUID(), input };
      const answer = await personaOf(town, coordinator).api('POST', '/api/complaints', body);
      return String(answer.body.kenmerk);
    };
    const dossierOf = async (kenmerk: string): Promise<DossierView> =>
      (await personaOf(town, coordinator).api('GET', `/api/complaints/${kenmerk}`)).body;

    it('come with the source of each, and with what the procedure says', async () => {
      const { workingHours, reminders, profile } = await settings();
      expect(workingHours).toEqual({ written: { opens: five('08:30'), closes: five('17:00') } });
      expect(reminders.written).toMatchObject({
        'eerste-gesprek': 2,
        'termijn-nadert': [5, 3, 1, 0],
      });
      expect(reminders.chosen).toBeUndefined();
      expect(reminders.bounds['eerste-gesprek']).toEqual([1, 5]);
      expect(profile.find(({ item }) => item === 'kantooruren')?.source.kind).toBe('standaard');
    });

    it('of a week hold at once, without a restart, and no more once put back', async () => {
      const extended = async () => {
        const kenmerk = await register();
        const answer = await personaOf(town, coordinator).step(kenmerk, 'termijn-verlengen', {
          ...{ weeks: 1, reason: 'De collega is ziek.' },
        });
        expect(answer.status).toBe(200);
        const { letters } = await dossierOf(kenmerk);
        return letters.find(({ kind }) => kind === 'verdaging')?.leavesAt;
      };
      expect((await say({ kind: 'werktijden', becomes: short })).status).toBe(204);
      // Ten minutes of the half hour on this Monday, the rest from half past eight on Tuesday.
      expect(await extended()).toBe('2026-03-17T07:50:00Z');
      expect((await settings()).profile.find(({ item }) => item === 'kantooruren')).toMatchObject({
        ...{ value: { unit: 'week', hours: short }, source: { kind: 'hier' } },
      });
      await undoLast();
      expect((await settings()).workingHours.chosen).toBeUndefined();
      expect(await extended()).toBe('2026-03-16T08:30:00Z');
    });

    it('of reminders hold at once for every complaint, also one that was there already', async () => {
      const kenmerk = await register();
      const askedBefore = async () => (await dossierOf(kenmerk)).date?.date;
      expect(await askedBefore()).toBe('2026-03-18');
      const becomes = { 'eerste-gesprek': 1, 'termijn-nadert': '0, 4,4 , 2' };
      expect((await say({ kind: 'herinneringen', becomes })).status).toBe(204);
      expect(await askedBefore()).toBe('2026-03-17');
      const { reminders, profile } = await settings();
      expect(reminders.chosen).toEqual({ 'eerste-gesprek': 1, 'termijn-nadert': [4, 2, 0] });
      expect(
        profile.filter(({ source }) => source.kind === 'hier').map(({ item }) => item),
      ).toEqual(['eerste-gesprek', 'termijn-nadert']);
      await undoLast();
      expect(await askedBefore()).toBe('2026-03-18');
      const [last] = await linesOf().then((lines) => lines.slice(-1));
      expect(last).toMatchObject({ Handeling: 'inrichting-teruggezet' });
    });

    it('are logged with who, when, why, and what they were', async () => {
      const lines = (await linesOf()).filter(
        ({ Handeling }) => Handeling === 'inrichting-werktijden',
      );
      expect(lines).toMatchObject([{ PersoonOid: idOf(coordinator) }]);
      expect(JSON.parse(String(lines[0]?.['Reden']))).toMatchObject({
        ...{ reden: 'De raad besloot het', change: { kind: 'werktijden', becomes: short } },
      });
    });

    it('are refused in words where they make no sense, and by who does not look after the app', async () => {
      const fields = async (change: object) => (await say(change)).body.fields;
      const hours = (closes: readonly string[]) => ({
        ...{ kind: 'werktijden', becomes: { opens: five('08:30'), closes } },
      });
      expect(await fields(hours(five('17:00', '08:30')))).toEqual([
        { field: 'closes.0', code: 'closes-before-opens' },
      ]);
      expect(await fields(hours(five('17:00', '24:30')))).toEqual([
        { field: 'change.becomes.closes.0', code: 'invalid' },
      ]);
      expect(await fields(hours(five('17:00', '')))).toEqual([
        { field: 'change.becomes.closes.0', code: 'required' },
      ]);
      const reminders = (becomes: object) => ({ kind: 'herinneringen', becomes });
      expect(await fields(reminders({ 'geen-contact': 21 }))).toEqual([
        { field: 'geen-contact', code: 'reminder-outside' },
      ]);
      expect(await fields(reminders({ 'termijn-nadert': '5, 3' }))).toEqual([
        { field: 'termijn-nadert', code: 'last-day-untold' },
      ]);
      expect(await fields(reminders({ 'termijn-nadert': 'vijf' }))).toEqual([
        { field: 'change.becomes.termijn-nadert', code: 'invalid' },
      ]);
      expect(await fields(reminders({ 'naar-leidinggevende': 9 }))).toEqual([
        { field: 'naar-leidinggevende', code: 'manager-after-term' },
      ]);
      expect(await fields(reminders({ 'geen-contact': 2.5 }))).toEqual([
        { field: 'change.becomes.geen-contact', code: 'invalid' },
      ]);
      const other = await say({ kind: 'werktijden', becomes: short }, { who: 'nadia.bouzidi' });
      expect([other.status, other.body.code]).toEqual([403, 'not-permitted']);
    });

    it('tell who was first when two change them', async () => {
      await say({ kind: 'herinneringen', becomes: { nazorg: 3 } }, { who: substitute });
      const late = await say({ kind: 'herinneringen', becomes: { nazorg: 4 } });
      expect(late.body).toMatchObject({
        ...{ code: 'setting-changed', since: [{ by: 'Yusuf Demirtas', action: 'inrichting' }] },
      });
      const again = { kind: 'herinneringen', was: { nazorg: 3 }, becomes: { nazorg: 4 } };
      expect((await say(again)).status).toBe(204);
      await undoLast();
      await undoLast();
    });
  });

  it('reaches another running instance, the offices as well as what is set', async () => {
    const other = await compose(town.config, realSurroundings());
    await other.sync();
    await say({ kind: 'bewaartermijn', becomes: 7 });
    await say(succession());
    await other.sync();
    const { organisation } = other.store;
    expect(organisation.holders()).toContainEqual(newGriffier());
    const seen = await other.app.settings({
      ...{ id: idOf(coordinator) as never, name: '', language: 'nl' },
    });
    expect(seen).toMatchObject({ ok: true, value: { retention: { source: 'hier', years: 7 } } });
    other.closeCache();
  });

  it('sends nobody anything before the day begins as it is set, and everything from then on', async () => {
    const tuesday = (time: string, other: string) => [other, time, other, other, other];
    const becomes = { opens: tuesday('10:00', '08:30'), closes: tuesday('17:00', '17:00') };
    const mornings = async () =>
      (await personaOf(town, coordinator).messages()).filter(({ activity }) =>
        String(activity['summary']).startsWith('Goedemorgen'),
      ).length;
    expect((await say({ kind: 'werktijden', becomes })).status).toBe(204);
    const before = await mornings();
    await town.moveClock('2026-03-17T09:45:00+01:00');
    expect(await mornings()).toBe(before);
    await town.moveClock('2026-03-17T10:15:00+01:00');
    expect(await mornings()).toBe(before + 1);
  });
});
