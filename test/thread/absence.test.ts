import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AbsencesView, AbsenceView } from '../../src/contract/absence.ts';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import { itemsOf } from '../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../src/graph/lists/rows.ts';
import { inTown, type Who } from '../app/support/inTown.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';

let town: Town;
let here: ReturnType<typeof inTown>;
const teamleider = 'nadia.bouzidi' as Who;
const coordinator = 'marijke.hofstra' as Who;

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
}, 60_000);
afterAll(() => town.close());

const idOf = (who: Who): string => here.actor(who).id;
const say = (who: Who, body: object, path = '/api/absences') =>
  personaOf(town, who).api('POST', path, { command: randomUUID(), ...body });
const listFor = async (who: Who): Promise<AbsencesView> =>
  (await personaOf(town, who).api('GET', '/api/absences')).body;
const summariesOf = async (who: Who): Promise<readonly string[]> =>
  (await personaOf(town, who).messages()).map(({ activity }) => String(activity['summary']));

const linesOf = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { graph, site } = town.served().composition.store;
  return (await readRows(graph, itemsOf(site, 'Logboek'))).map(({ fields }) => fields);
};

describe('being away (experience.md §3)', () => {
  let kenmerk: Kenmerk;
  beforeAll(async () => {
    const registered = await here.register(
      'lotte.veldkamp',
      registration(here.actor('chantal.wiersema').id),
    );
    kenmerk = (registered.ok ? registered.value.kenmerk : '') as Kenmerk;
    await here.step(coordinator, kenmerk, 'toewijzen', { input: { to: teamleider } });
    await here.step(teamleider, kenmerk, 'accepteren');
  });
  beforeEach(async () => {
    const { own } = await listFor(teamleider);
    for (const { from } of own) await say(teamleider, { from }, '/api/absences/back');
  });

  it('shorter than what is due shows that it can wait, and asks nobody', async () => {
    const before = await summariesOf(coordinator);
    const answer = await say(teamleider, { from: '2026-03-16', to: '2026-03-17' });
    expect(answer.status).toBe(200);
    const view = answer.body as unknown as AbsenceView;
    expect(view).toMatchObject({ from: '2026-03-16', to: '2026-03-17', hidden: 0 });
    expect(view.work).toMatchObject([{ kenmerk, canWait: true }]);
    expect(await summariesOf(coordinator)).toEqual(before);
  });

  it('for long is told at once to the coordinator, with the proposal of the matrix; nothing moved', async () => {
    const before = (await summariesOf(coordinator)).length;
    const answer = await say(coordinator, { person: idOf(teamleider), from: '2026-03-16' });
    expect(answer.body).toMatchObject({ work: [{ kenmerk, canWait: false }] });

    expect((await summariesOf(coordinator)).slice(before)).toEqual([
      `Je collega is er niet · ${kenmerk}`,
    ]);
    const card = await here.app.sentCard({
      kind: 'termijn-escalatie',
      kenmerk,
      person: here.actor(coordinator).id,
      language: 'nl',
    });
    expect(card).toMatchObject({ why: 'afwezig', buttons: ['toewijzen', 'gesprek-vastleggen'] });
    expect(card?.proposal?.candidates.map(({ id }) => id)).not.toContain(idOf(teamleider));
    // The teamleider of any other team may do it without a reason; one of them is named.
    expect(card?.proposal).toMatchObject({ gap: false, person: { id: expect.any(String) } });
    expect(card?.behandelaar).toBe(here.actor(teamleider).name);
  });

  it('does not count for the coordinator what lies still of a complaint about herself', async () => {
    const registered = await here.register(
      'lotte.veldkamp',
      registration(idOf(coordinator), {
        accused: { kind: 'klachtencoordinator', personId: idOf(coordinator) },
      }),
    );
    const about = (registered.ok ? registered.value.kenmerk : '') as Kenmerk;
    const behandelaar = 'bram.oudejans';
    await here.step('yusuf.demirtas', about, 'toewijzen', {
      input: { to: behandelaar },
    });
    await here.step(behandelaar, about, 'accepteren');

    const own = await say(behandelaar, { from: '2026-03-16' });
    expect(own.body).toMatchObject({ work: [{ kenmerk: about }], hidden: 0 });
    const { others } = await listFor(coordinator);
    expect(others.find(({ person }) => person.id === idOf(behandelaar))).toMatchObject({
      work: [],
      hidden: 0,
    });
    await say(behandelaar, { from: '2026-03-16' }, '/api/absences/back');
  });

  it('stands in the log with who said it of whom and when; the same press writes one line', async () => {
    const body = { command: randomUUID(), from: '2026-03-20', to: '2026-03-24' };
    await say(teamleider, body);
    await say(teamleider, body);
    const lines = (await linesOf()).filter(
      ({ Handeling, Reden }) => Handeling === 'afwezig' && Reden === '2026-03-20/2026-03-24',
    );
    expect(lines).toMatchObject([
      { PersoonOid: idOf(teamleider), Over: idOf(teamleider), Tijdstip: '2026-03-16T08:00:00Z' },
    ]);
  });

  it('ends early, or not at all', async () => {
    const others = async () => (await listFor(coordinator)).others.map(({ person }) => person.id);
    await say(teamleider, { from: '2026-03-16', to: '2026-03-27' });
    expect(await others()).toEqual([idOf('kees.wolthuis'), idOf(teamleider)]);
    expect((await say(teamleider, {}, '/api/absences/back')).status).toBe(200);
    expect(await others()).toEqual([idOf('kees.wolthuis')]);
    expect((await say(teamleider, {}, '/api/absences/back')).body.code).toBe('not-now');
  });

  it('is said by nobody who has no say in it, and of nobody whom nobody knows', async () => {
    const colleague = await say('chantal.wiersema', {
      person: idOf(teamleider),
      from: '2026-03-16',
    });
    expect([colleague.status, colleague.body.code]).toEqual([403, 'not-permitted']);
    expect((await listFor('chantal.wiersema')).others).toEqual([]);
    const nobody = await say(coordinator, { person: 'niemand', from: '2026-03-16' });
    expect(nobody.body.fields).toEqual([{ field: 'person', code: 'not-a-choice' }]);
    const past = await say(teamleider, { from: '2026-03-13' });
    expect(past.body.fields).toEqual([{ field: 'from', code: 'date-in-past' }]);
    const wrong = await say(teamleider, { from: 'morgen' });
    expect(wrong.body.fields).toEqual([{ field: 'from', code: 'no-date' }]);
  });
});
