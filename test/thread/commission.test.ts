import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Persona } from '../support/townPeople.ts';
import { registration, verdict } from '../support/sampleForms.ts';

let town: Town;
let kenmerk: string;
const who: Record<string, Persona> = {};
const person = (alias: string): Persona => (who[alias] ??= personaOf(town, alias));
const members = ['aziz.karimi', 'wouter.slagter', 'jacqueline.timmer'] as const;
/** What may stand in no chat: names, words of the dossier, and what says that it is about the griffier. */
const CANARY = 'KANARIE';

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const dossier = async (alias = 'marijke.hofstra') =>
  (await person(alias).api('GET', `/api/complaints/${kenmerk}`)).body;
const must = async (alias: string, step: string, input: unknown = {}): Promise<void> => {
  const answer = await person(alias).step(kenmerk, step, input);
  if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`);
};
const cardOf = async (alias: string) => {
  const card = await person(alias).card(kenmerk);
  if (card === undefined) throw new Error(`no card for ${alias}`);
  return card;
};
const pressed = async (alias: string, verb: string, fill: Record<string, unknown> = {}) => {
  const { message, card } = await cardOf(alias);
  return JSON.stringify((await person(alias).press(message, buttonOf(card, verb), fill)).body);
};
const said = async (alias: string): Promise<string> =>
  JSON.stringify((await cardOf(alias)).message.activity);

/** Steps in order: each test goes on where the last one ended, as a complaint does. */
describe('a complaint about the griffier, handled by the werkgeverscommissie', () => {
  /** @requirement E17 */
  it('is proposed to the commission through its secretary, on the card and in the tab', async () => {
    const answer = await person('lotte.veldkamp').api('POST', '/api/complaints', {
      command: randomUUID(),
      input: registration(person('frouke.meinders').id, {
        klager: {
          kind: 'burger',
          name: `${CANARY} Zandstra`,
          contact: { phone: '06 55 55 01 01', email: 'kanarie@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'griffier', personId: person('frouke.meinders').id },
        what: `${CANARY}: de brief bleef liggen.`,
      }),
    });
    kenmerk = String(answer.body.kenmerk);
    await must('marijke.hofstra', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'telefoon',
      purpose: 'eerste-gesprek',
      on: '2026-03-16',
    });

    expect((await dossier()).proposal).toMatchObject({
      rule: 8,
      office: 'secretaris-werkgeverscommissie',
      person: { name: 'Joost Vaandrager' },
    });
    expect(await said('marijke.hofstra')).toContain('Een commissie beslist samen.');
  });

  it('is assigned from the card, and taken up by the secretary, who is told whose word counts', async () => {
    await pressed('marijke.hofstra', 'toewijzen', { to: person('joost.vaandrager').id });
    expect(await said('joost.vaandrager')).toContain('Je doet dit als secretaris');
    await pressed('joost.vaandrager', 'accepteren');

    expect((await dossier()).stage).toBe('in-behandeling');
    for (const alias of members) {
      expect(await person(alias).card(kenmerk)).toBeUndefined();
      expect((await person(alias).api('GET', `/api/complaints/${kenmerk}`)).status).toBe(200);
    }
    expect((await person('frouke.meinders').api('GET', `/api/complaints/${kenmerk}`)).status).toBe(
      404,
    );
  });

  it('is prepared by the secretary, and heard by a member: the secretary alone cannot', async () => {
    await must('joost.vaandrager', 'verteld', { on: '2026-03-16' });
    await must('joost.vaandrager', 'afschrift', { on: '2026-03-16' });
    await must('joost.vaandrager', 'hoorgesprek-plannen', {
      sides: ['klager', 'beklaagde'],
      form: 'samen',
      on: '2026-03-23',
      time: '10:00',
      hearers: [person('wouter.slagter').id],
    });
    expect((await dossier('joost.vaandrager')).choices.hearing).toMatchObject({
      quorum: 1,
      hearers: [{ name: 'Aziz Karimi' }, { name: 'Wouter Slagter' }, { name: 'Jacqueline Timmer' }],
    });

    await town.moveClock('2026-03-23T11:00:00+01:00');
    const held = {
      hearingId: 'h1',
      sides: ['klager', 'beklaagde'],
      form: 'samen',
      on: '2026-03-23',
      present: 'Allen',
      record: 'Kort verslag.',
      accounts: 'gelijk',
    };
    const alone = await person('joost.vaandrager').step(kenmerk, 'hoorgesprek-vastleggen', held);
    expect(alone).toMatchObject({ status: 422, body: { code: 'quorum' } });
    await must('joost.vaandrager', 'hoorgesprek-vastleggen', {
      ...held,
      members: [person('wouter.slagter').id],
    });
  });

  it('asks every member, and none of them may write the draft', async () => {
    await must('joost.vaandrager', 'oordeel-concept', verdict());
    await must('joost.vaandrager', 'ter-meelezing', { version: 1 });
    await must('ineke.schuurman', 'meegelezen', { version: 1, verdict: 'akkoord' });

    expect((await dossier()).stage).toBe('akkoord-gevraagd');
    for (const alias of members) {
      expect(await said(alias)).toContain('0 van 3 hebben akkoord gegeven. Het telt bij 2.');
      const draft = await person(alias).step(kenmerk, 'oordeel-concept', verdict());
      expect(draft.status).toBe(403);
    }
  });

  /** @requirement E17 */
  it('does not leave at the first press: the others see it on their card', async () => {
    await must('aziz.karimi', 'oordeel-geopend', { version: 1 });
    expect(await pressed('aziz.karimi', 'akkoord')).toContain('akkoord');

    const view = await dossier('wouter.slagter');
    expect(view.stage).toBe('akkoord-gevraagd');
    expect(view.approval).toMatchObject({
      required: true,
      members: { agreed: [{ name: 'Aziz Karimi' }], quorum: 2 },
    });
    const { message, card } = await cardOf('wouter.slagter');
    const refreshed = await person('wouter.slagter').press(message, {
      ...buttonOf(card, 'akkoord'),
      verb: 'ververs',
    });
    expect(JSON.stringify(refreshed.body)).toContain('1 van 3 heeft akkoord gegeven.');
    const second = await person('aziz.karimi').step(kenmerk, 'akkoord', { version: 1 });
    expect(second.status).not.toBe(200);
    expect(
      (await person('joost.vaandrager').step(kenmerk, 'akkoord', { version: 1, unread: true }))
        .status,
    ).not.toBe(200);
  });

  it('is decided by the quorum without a member who has to do with it himself', async () => {
    await must('aziz.karimi', 'zelf-betrokken');
    expect((await dossier('wouter.slagter')).approval.members).toMatchObject({
      agreed: [],
      open: [{ name: 'Wouter Slagter' }, { name: 'Jacqueline Timmer' }],
      quorum: 2,
    });
    await must('wouter.slagter', 'akkoord', { version: 1, unread: true });
    expect((await dossier()).stage).toBe('akkoord-gevraagd');
    await must('jacqueline.timmer', 'akkoord', { version: 1, unread: true });
    expect((await dossier()).stage).toBe('brief-wacht');
  });

  it('goes to the citizen in the name of the commission, and the log shows both', async () => {
    await town.moveClock('2026-03-23T12:30:00+01:00');
    const letter = (await dossier('lotte.veldkamp')).letters.find(
      ({ kind }: { kind: string }) => kind === 'afdoening',
    );
    expect(letter.signature).toEqual([
      'Namens de werkgeverscommissie',
      'Joost Vaandrager',
      'Inkoopadviseur, secretaris werkgeverscommissie',
    ]);
    await must('lotte.veldkamp', 'brief-verstuurd', { letterId: letter.id, how: 'e-mail' });
    expect((await dossier()).stage).toBe('nazorg');

    const { body } = await person('marijke.hofstra').api('GET', `/api/complaints/${kenmerk}/log`);
    const lines = body as { action: string; by: string; body?: string }[];
    const of = (action: string) => lines.filter((line) => line.action === action);
    expect(of('hoorgesprek-plannen')).toMatchObject([
      { by: 'Joost Vaandrager', body: 'lid-werkgeverscommissie' },
    ]);
    expect(of('akkoord').map(({ by }) => by)).toEqual([
      'Aziz Karimi',
      'Wouter Slagter',
      'Jacqueline Timmer',
    ]);
    expect(of('akkoord').some((line) => line.body !== undefined)).toBe(false);
  });

  it('leaves nothing in any chat that says who complains, what about, or that it is the griffier', async () => {
    for (const alias of ['marijke.hofstra', 'joost.vaandrager', ...members]) {
      const all = (await person(alias).messages()).map(({ activity }) => JSON.stringify(activity));
      expect(all.join('\n')).not.toMatch(/KANARIE|Frouke|Meinders|griffi|werkgeverscommissie/);
    }
  });
});
