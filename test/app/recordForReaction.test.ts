import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../src/domain/complaint/notice.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { inTown, type Who } from './support/inTown.ts';

const coordinator = 'marijke.hofstra';
const teamleider = 'nadia.bouzidi';
const accused = 'chantal.wiersema';

let town: Town;
let here: ReturnType<typeof inTown>;
let kenmerk: Kenmerk;

const must = async (who: Who, step: StepCode, input: unknown = {}) => {
  const outcome = await here.step(who, kenmerk, step, { input });
  if (!outcome.ok) throw new Error(step, { cause: outcome.refusal });
};
const cardOf = (who: Who, kind: NoticeKind) =>
  here.app.sentCard({ kind, kenmerk, person: here.actor(who).id, language: 'nl' });
const lastLetter = async () => {
  const opened = await here.app.dossier(here.actor(teamleider), kenmerk);
  if (!opened.ok) throw new Error('closed', { cause: opened.refusal });
  return opened.value.letters.at(-1);
};
const pageOfAccused = async () => {
  const page = await here.app.aboutMeOne(here.actor(accused), kenmerk);
  if (!page.ok) throw new Error('closed', { cause: page.refusal });
  return page.value;
};

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
  const registered = await here.register('lotte.veldkamp', registration(here.actor(accused).id));
  if (!registered.ok) throw new Error('not registered', { cause: registered.refusal });
  kenmerk = registered.value.kenmerk as Kenmerk;
  const on = '2026-03-16';
  await must(coordinator, 'toewijzen', { to: teamleider, reason: 'Kent het werk.' });
  await must(teamleider, 'accepteren');
  await must(teamleider, 'verteld', { on });
  await must(teamleider, 'afschrift', { on });
}, 120_000);
afterAll(() => town.close());

describe('the card of who handles it follows the hearings', () => {
  it('says with a hearing to come whether the complainant is invited and needs a link', async () => {
    const moment = { on: '2026-03-19', time: '10:00' };
    await must(teamleider, 'hoorgesprek-plannen', {
      ...{ ...moment, sides: ['klager'], form: 'teams' },
    });
    await must(teamleider, 'hoorgesprek-plannen', {
      ...{ ...moment, time: '11:00', sides: ['beklaagde'], form: 'apart' },
    });
    expect(await cardOf(teamleider, 'wat-nu')).toMatchObject({
      ask: 'hoorgesprek-komt',
      hearing: { date: '2026-03-19', time: '10:00', uninvited: true, online: true },
    });
    const letterId = (await lastLetter())?.id;
    await must('lotte.veldkamp', 'brief-verstuurd', { letterId, how: 'e-mail' });
    expect((await cardOf(teamleider, 'wat-nu'))?.hearing).toEqual({
      ...{ date: '2026-03-19', time: '10:00', online: true },
    });
    expect((await cardOf(accused, 'over-jou'))?.hearing).toEqual({
      ...{ date: '2026-03-19', time: '11:00' },
    });
  });

  it('lets the employee answer his invitation, and tells who handles it that he cannot then', async () => {
    expect(await cardOf(accused, 'over-jou')).toMatchObject({
      ...{ invitation: { id: 'h2' }, buttons: ['uitnodiging-beantwoorden'] },
    });
    await must(accused, 'uitnodiging-beantwoorden', {
      ...{ hearingId: 'h2', as: 'kan-niet', text: 'Vrijdag wel.' },
    });
    expect((await cardOf(accused, 'over-jou'))?.invitation).toEqual({
      ...{ id: 'h2', moment: '2026-03-19 11:00', as: 'kan-niet' },
    });
    expect((await pageOfAccused()).hearings[0]?.invitation).toEqual({
      ...{ id: 'h2', as: 'kan-niet', text: 'Vrijdag wel.' },
    });
    const stranger = await here.step('marijke.hofstra', kenmerk, 'uitnodiging-beantwoorden', {
      input: { hearingId: 'h2', as: 'komt' },
    });
    expect(stranger).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
  });

  /** @requirement P4 K16 */
  it('tells the employee of no colleague who was first', async () => {
    const late = await here.step(accused, kenmerk, 'eigen-reactie', {
      ...{ input: { as: 'klopt' }, seen: 1 },
    });
    expect(late).toEqual({ ok: false, refusal: { code: 'not-now' } });
  });

  it('asks for the record of one that has been, or to call it off', async () => {
    await town.moveClock('2026-03-20T08:00:00Z');
    expect(await cardOf(teamleider, 'wat-nu')).toMatchObject({
      ask: 'leg-hoorgesprek-vast',
      hearing: { date: '2026-03-19' },
      buttons: expect.arrayContaining(['hoorgesprek-vastleggen', 'hoorgesprek-afzeggen']),
    });
    const talk = { form: 'apart', on: '2026-03-20', present: 'Twee mensen' };
    await must(teamleider, 'hoorgesprek-vastleggen', {
      ...{ ...talk, hearingId: 'h1', sides: ['klager'], record: 'Er belde niemand terug.' },
    });
    await must(teamleider, 'hoorgesprek-vastleggen', {
      ...{ ...talk, hearingId: 'h2', sides: ['beklaagde'], record: 'Ik belde op 5 maart.' },
      accounts: 'verschillen',
    });
  });
});

/** @requirement O41 */
describe('the record is put to both sides for reaction', () => {
  it('to the complainant in a letter that support sends, and who handles it sees where it lies', async () => {
    expect((await cardOf(teamleider, 'wat-nu'))?.ask).toBe('leg-verslag-voor');
    await must(teamleider, 'verslag-voorleggen', { side: 'klager', on: '2026-03-20' });

    const letter = await lastLetter();
    expect(letter).toMatchObject({ kind: 'verslag' });
    const words = JSON.stringify(letter);
    expect(words).toContain('Ik belde op 5 maart.');
    expect(words).toContain('Er belde niemand terug.');
    expect(await cardOf('lotte.veldkamp', 'brief-versturen')).toBeDefined();
    expect(await cardOf(teamleider, 'wat-nu')).toMatchObject({
      ask: 'vraag-reactie',
      reaction: { side: 'klager', since: '2026-03-20', unsent: true },
    });

    await must('lotte.veldkamp', 'brief-verstuurd', { letterId: letter?.id, how: 'e-mail' });
    expect((await cardOf(teamleider, 'wat-nu'))?.reaction).toEqual({
      side: 'klager',
      since: '2026-03-20',
    });
    expect((await pageOfAccused()).reactionAsked).toBeUndefined();
  });

  it('to the employee on his page, with a card that asks for it and a day', async () => {
    expect(JSON.stringify(await pageOfAccused())).not.toContain('Er belde niemand terug.');
    await must(teamleider, 'reactie-vastleggen', {
      ...{ on: '2026-03-20', as: 'andere-lezing', text: 'Mijn telefoon ging niet.' },
    });
    await must(teamleider, 'verslag-voorleggen', { side: 'beklaagde', on: '2026-03-20' });

    expect(await cardOf(accused, 'over-jou')).toMatchObject({
      aboutYou: 'reactie-gevraagd',
      date: { date: '2026-03-24', workingDaysLeft: 2 },
    });
    const page = await pageOfAccused();
    expect(page.reactionAsked).toEqual({
      round: 'r2',
      since: '2026-03-20',
      reaction: 'Mijn telefoon ging niet.',
    });
    expect(page.hearings.map(({ record }) => record)).toEqual([
      'Er belde niemand terug.',
      'Ik belde op 5 maart.',
    ]);
  });

  it('without a day once that is over, and not any more once he reacted', async () => {
    await town.moveClock('2026-03-25T08:00:00Z');
    const waiting = await cardOf(accused, 'over-jou');
    expect([waiting?.aboutYou, waiting?.date]).toEqual(['reactie-gevraagd', undefined]);
    expect(waiting?.buttons).toEqual(['eigen-reactie']);
    expect((await pageOfAccused()).permitted).toEqual(['eigen-reactie']);
    await must(accused, 'eigen-reactie', { as: 'andere-lezing', text: 'Ik belde twee keer.' });

    const after = await cardOf(accused, 'over-jou');
    expect([after?.aboutYou, after?.buttons]).toEqual(['gereageerd', []]);
    const page = await pageOfAccused();
    expect(page.reactionAsked).toBeUndefined();
    expect(page.reactions).toEqual([
      { on: '2026-03-25', as: 'andere-lezing', text: 'Ik belde twee keer.' },
    ]);
    expect(await cardOf(teamleider, 'wat-nu')).toMatchObject({
      ...{ ask: 'leg-verslag-voor', reacted: true },
    });
  });
});
