import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../src/domain/complaint/notice.ts';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { inTown, type Who } from './support/inTown.ts';

let town: Town;
let here: ReturnType<typeof inTown>;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
}, 60_000);
afterAll(() => town.close());

const coordinator = 'marijke.hofstra';
const teamleider = 'nadia.bouzidi';
const manager = 'petra.lammerts';
const accused = 'chantal.wiersema';

const must = async (
  who: Who,
  kenmerk: Kenmerk,
  step: Parameters<typeof here.step>[2],
  input = {},
) => {
  const answer = await here.step(who, kenmerk, step, { input });
  if (!answer.ok) throw new Error(`${step}: ${answer.refusal.code}`, { cause: answer });
};

/** Received on a day, accepted by the teamleider now. */
const handled = async (received: string): Promise<Kenmerk> => {
  const answer = await here.register('lotte.veldkamp', {
    channel: 'telefoon',
    klager: {
      kind: 'burger',
      name: 'Wietske Oldenhuis',
      contact: { phone: '0591 000 000' },
      replyChannel: 'telefoon',
    },
    accused: { kind: 'medewerker', personId: here.actor(accused).id, team: 'Publiekszaken' },
    aanduiding: 'twee keer niet teruggebeld',
    what: 'Er is twee keer beloofd terug te bellen.',
    category: 'bereikbaarheid',
    received,
  });
  if (!answer.ok) throw new Error(`not registered: ${answer.refusal.code}`, { cause: answer });
  const kenmerk = answer.value.kenmerk as Kenmerk;
  await must('lotte.veldkamp', kenmerk, 'brief-verstuurd', { letterId: 'b1', how: 'telefoon' });
  await must(coordinator, kenmerk, 'toewijzen', { to: teamleider });
  await must(teamleider, kenmerk, 'accepteren');
  return kenmerk;
};

const cardOf = async (who: Who, kenmerk: Kenmerk, kind: NoticeKind) =>
  await here.app.sentCard({ kind, kenmerk, person: here.actor(who).id, language: 'nl' });

const inboxOf = async (who: Who, kenmerk: Kenmerk): Promise<readonly string[]> =>
  (await personaOf(town, who).messages())
    .map(({ activity }) => String(activity['summary']))
    .filter((summary) => summary.endsWith(kenmerk));

const nameOf = (who: Who): string => here.actor(who).name;

describe('the card of the employee complained about follows what happened', () => {
  it('from being told to the record, whatever it was sent for', async () => {
    const kenmerk = await handled('2026-03-16');
    const day = { on: '2026-03-16' };
    const state = async (kind: NoticeKind = 'over-jou') => {
      const card = await cardOf(accused, kenmerk, kind);
      return `${card?.aboutYou} ${card?.hearing?.date}`;
    };
    const plan = { sides: ['beklaagde'], form: 'apart', time: '10:00' };

    expect(await cardOf(accused, kenmerk, 'over-jou')).toBeUndefined();
    await must(teamleider, kenmerk, 'verteld', day);
    expect(await state()).toBe('verteld undefined');
    await must(teamleider, kenmerk, 'afschrift', day);
    expect(await state()).toBe('afschrift undefined');
    await must(teamleider, kenmerk, 'hoorgesprek-plannen', { ...plan, on: '2026-03-18' });
    expect(await state()).toBe('uitgenodigd 2026-03-18');
    await must(teamleider, kenmerk, 'termijn-verlengen', { weeks: 1, reason: 'Getuige ziek.' });
    expect(await state('over-jou-verdaagd')).toBe('verdaagd 2026-03-18');
    await must(teamleider, kenmerk, 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    await must(teamleider, kenmerk, 'hoorgesprek-plannen', { ...plan, on: '2026-03-19' });
    expect(await state()).toBe('uitgenodigd 2026-03-19');
    await must(teamleider, kenmerk, 'hoorgesprek-afzeggen', { hearingId: 'h2' });
    expect(await state()).toBe('afgezegd undefined');
    await must(teamleider, kenmerk, 'hoorgesprek-plannen', { ...plan, on: '2026-03-18' });
    await town.moveClock('2026-03-18T10:00:00Z');
    expect(await state()).toBe('gesprek-geweest undefined');
    await must(teamleider, kenmerk, 'termijn-verlengen', { weeks: 1, reason: 'Getuige ziek.' });
    expect(await state('over-jou-verdaagd')).toBe('verdaagd undefined');
    await must(teamleider, kenmerk, 'hoorgesprek-vastleggen', {
      ...{ hearingId: 'h3', sides: ['beklaagde'], form: 'apart', on: '2026-03-18' },
      ...{ present: 'Beiden', record: 'Zoals gezegd.' },
    });
    expect(await state()).toBe('verslag undefined');
    expect(await state('over-jou-verdaagd')).toBe('verslag undefined');

    await must(teamleider, kenmerk, 'opgelost-en-tevreden', {
      ...{ agreed: 'Er wordt gebeld.', askedBy: teamleider },
      ...{ askedOn: '2026-03-18', letterWanted: false },
    });
    await must(teamleider, kenmerk, 'besproken');
    expect(await state()).toBe('opgelost undefined');
    expect(await state('over-jou-verdaagd')).toBe('opgelost undefined');
    await must(coordinator, kenmerk, 'heropenen', { reason: 'Er is toch niet gebeld.' });
    expect(await state()).toBe('heropend undefined');
    expect(await state('over-jou-verdaagd')).toBe('heropend undefined');
    expect(await cardOf('daan.eggink', kenmerk, 'over-jou')).toBeUndefined();
  }, 60_000);

  it('says that somebody else took it over, also while an invitation stands', async () => {
    const kenmerk = await handled('2026-03-16');
    const day = { on: '2026-03-18' };
    await must(teamleider, kenmerk, 'verteld', day);
    await must(teamleider, kenmerk, 'afschrift', day);
    const hearing = { date: '2026-03-20', time: '10:00' };
    const plan = { sides: ['beklaagde'], form: 'apart', on: hearing.date, time: hearing.time };
    await must(teamleider, kenmerk, 'hoorgesprek-plannen', plan);
    await must(coordinator, kenmerk, 'toewijzen', { to: 'erik.haverkate', reason: 'Zij is ziek.' });
    await must('erik.haverkate', kenmerk, 'accepteren');

    const behandelaar = nameOf('erik.haverkate');
    expect(await cardOf(accused, kenmerk, 'over-jou')).toMatchObject({
      ...{ aboutYou: 'andere-behandelaar', behandelaar, hearing },
    });
  });
});

describe('who is told that others do not get on with it', () => {
  it('gets buttons that help, opens the dossier from that day, and has done his part when he called', async () => {
    // Six weeks end on 6 April, Easter Monday: the last working day before it is Thursday 2 April.
    const kenmerk = await handled('2026-02-23');
    const opens = async () => (await here.app.dossier(here.actor(manager), kenmerk)).ok;

    await town.moveClock('2026-03-27T08:00:00Z');
    expect(await cardOf(coordinator, kenmerk, 'termijn-escalatie')).toMatchObject({
      waitingFor: nameOf(teamleider),
      buttons: ['termijn-verlengen', 'gesprek-vastleggen', 'toewijzen'],
    });
    const card = await cardOf(coordinator, kenmerk, 'termijn-escalatie');
    expect(card?.proposal?.candidates.map(({ name }) => name)).not.toContain(nameOf(teamleider));
    // Whom the rules have after her lies ready; that it is taken from her needs a reason.
    expect(card?.proposal?.gap).toBe(true);
    const others = card?.proposal?.candidates.map(({ id }) => id);
    expect(others).toContain(card?.proposal?.person?.id);
    expect(await opens()).toBe(false);

    await town.moveClock('2026-04-02T08:00:00Z');
    // His own manager may also give it the time, or to somebody else.
    expect(await cardOf(manager, kenmerk, 'termijn-escalatie')).toMatchObject({
      waitingFor: nameOf(teamleider),
      buttons: ['termijn-verlengen', 'gesprek-vastleggen', 'toewijzen'],
    });
    expect(await opens()).toBe(true);
    const talk = { with: 'team', how: 'telefoon', purpose: 'voortgang', on: '2026-04-02' };
    await must(manager, kenmerk, 'gesprek-vastleggen', { ...talk, note: 'Morgen klaar.' });
    expect(await cardOf(manager, kenmerk, 'termijn-escalatie')).toMatchObject({
      done: { step: 'gesprek-vastleggen', by: nameOf(manager) },
    });
    expect(await cardOf(coordinator, kenmerk, 'termijn-escalatie')).not.toHaveProperty('done');
  }, 60_000);
});

describe('an approver who is away', () => {
  it('is replaced in the next round, and the coordinator hears whom to call', async () => {
    const kenmerk = await handled('2026-04-02');
    const record = { form: 'apart', present: 'Beiden', record: 'Zoals gezegd.' };
    await must(teamleider, kenmerk, 'verteld', { on: '2026-04-02' });
    await must(teamleider, kenmerk, 'afschrift', { on: '2026-04-02' });
    await town.moveClock('2026-04-08T08:00:00Z');
    for (const side of ['klager', 'beklaagde']) {
      const held = { ...record, sides: [side], on: '2026-04-08', accounts: 'gelijk' };
      await must(teamleider, kenmerk, 'hoorgesprek-vastleggen', held);
    }
    await must(teamleider, kenmerk, 'oordeel-concept', {
      parts: [
        {
          ...{ part: 'Terugbellen', findings: 'Er is niet gebeld.', established: 'ja' },
          ...{ outcome: 'gegrond', reasons: 'Wie belooft te bellen, belt.' },
        },
      ],
      conclusions: 'Wij bellen voortaan.',
      lesson: 'Het staat in de agenda.',
    });
    await must(teamleider, kenmerk, 'ter-meelezing', { version: 1 });
    await must('ineke.schuurman', kenmerk, 'meegelezen', { version: 1, verdict: 'akkoord' });
    expect((await inboxOf(manager, kenmerk)).at(-1)).toContain('Oordeel klaar');
    const before = (await inboxOf(coordinator, kenmerk)).length;
    await here.app.round();
    expect(await inboxOf(coordinator, kenmerk)).toHaveLength(before);

    const { organisation } = town.served().composition.store;
    const away = { from: isoDate('2026-04-08'), to: isoDate('2026-04-17') };
    const above = 'corine.wessels' as Who;
    await organisation.setAbsence(
      { person: here.actor(manager).id, ...away },
      here.actor(manager).id,
    );
    await organisation.refresh();
    await here.app.round();
    await here.app.round();

    expect((await inboxOf(coordinator, kenmerk)).slice(before)).toEqual([
      `Een ander beslist over het oordeel · ${kenmerk}`,
    ]);
    expect(await cardOf(coordinator, kenmerk, 'termijn-escalatie')).toMatchObject({
      why: 'ander-akkoord',
    });
    // What else comes to her because he is away is told in the same message.
    const [, message, ...more] = await personaOf(town, above).messages();
    expect(JSON.stringify(message?.activity)).toContain(kenmerk);
    expect(more).toEqual([]);
    expect(await cardOf(above, kenmerk, 'lees-en-beslis')).toBeDefined();
    await must(above, kenmerk, 'akkoord', { version: 1, unread: true });
    expect(await cardOf(coordinator, kenmerk, 'termijn-escalatie')).toMatchObject({
      done: { step: 'akkoord', by: nameOf(above) },
    });
  }, 60_000);
});
