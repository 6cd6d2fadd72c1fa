import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Persona } from '../support/townPeople.ts';

let town: Town;
const who: Record<string, Persona> = {};
const person = (alias: string): Persona => (who[alias] ??= personaOf(town, alias));
const griet = () => person('griet.claessens');
const wim = () => person('wim.desmedt');
const moveTo = (moment: string) => town.moveClock(moment);

beforeAll(async () => {
  town = await startTown({
    organisation: 'vlaanderen',
    startsAt: new Date('2026-03-16T08:00:00Z'),
  });
}, 60_000);
afterAll(() => town.close());

const register = async (change: Record<string, unknown> = {}, by = 'bram.lefever') => {
  const input = registration(person('sofie.maes').id, { channel: 'e-mail', ...change });
  return await person(by).api('POST', '/api/complaints', { command: randomUUID(), input });
};
const dossier = async (kenmerk: string) =>
  (await griet().api('GET', `/api/complaints/${kenmerk}`)).body;
const stage = async (kenmerk: string): Promise<string> => String((await dossier(kenmerk)).stage);
const gepland = async (kenmerk: string, code: string): Promise<unknown> =>
  (await dossier(kenmerk)).terms.find((term: { code: string }) => term.code === code)?.gepland;

const report = (change: Record<string, unknown> = {}) => ({
  parts: [
    {
      part: 'Niet teruggebeld',
      findings: 'In de telefoonlijst staan twee verzoeken waarop niemand belde.',
      established: 'ja',
      outcome: 'gegrond',
      reasons: 'Wie belooft te bellen, belt.',
      solution: 'Burgerzaken belt voortaan binnen twee dagen terug.',
      ...change,
    },
  ],
  summary: 'De dienst en de medewerker gaven uitleg. De verzoeker is gebeld.',
  conclusions: 'Onze excuses voor het wachten.',
  lesson: 'Verzoeken staan op één lijst.',
});

/** Steps in order: each test goes on where the last one ended, as a complaint does. */
describe('a complaint from first word to closing (Flemish local government)', () => {
  let kenmerk: string;

  it('is registered by any employee, who sees nothing of it afterwards', async () => {
    const answer = await register();
    kenmerk = String(answer.body.kenmerk);
    expect(answer.status).toBe(201);
    expect(answer.body.confirmationLetter).toBeUndefined();
    expect((await person('bram.lefever').api('GET', `/api/complaints/${kenmerk}`)).status).toBe(
      404,
    );
    const card = await griet().card(kenmerk);
    expect(JSON.stringify(card?.message)).toContain('Leg vast wanneer je de klacht kreeg.');
  });

  /** @requirement F8 K16 */
  /** @requirement F2 */
  it('may be about employees and local politicians, not about offices that only a Dutch municipality has', async () => {
    const { accusedKinds } = (await griet().api('GET', '/api/me')).body;
    expect(accusedKinds).toEqual(expect.arrayContaining(['medewerker', 'wethouder', 'raadslid']));
    expect(accusedKinds).not.toContain('griffier');
  });

  it('is in the register of the coordinator alone', async () => {
    for (const alias of ['dries.pauwels', 'els.bogaert', 'lies.vermeulen', 'stijn.dewolf']) {
      const { status } = await person(alias).api('GET', `/api/complaints/${kenmerk}`);
      expect([alias, status]).toEqual([alias, 404]);
      const all = await person(alias).api('GET', '/api/complaints');
      expect(JSON.stringify(all.body)).not.toContain(kenmerk);
      const { body } = await person(alias).api('GET', '/api/me');
      expect([alias, body.maySeeAll]).toEqual([alias, alias === 'stijn.dewolf']);
    }
    const all = await griet().api('GET', '/api/complaints');
    expect(JSON.stringify(all.body)).toContain(kenmerk);
  });

  it("is forwarded: the thirty days of the handler run from the coordinator's day", async () => {
    expect(await gepland(kenmerk, 'rapport')).toBeUndefined();
    await moveTo('2026-03-18T09:00:00+01:00');
    const taken = await griet().step(kenmerk, 'doorgestuurd', {
      on: '2026-03-17',
      from: 'diensthoofd',
    });
    expect(taken.status).toBe(200);
    expect(await gepland(kenmerk, 'rapport')).toBe('2026-04-16');
    expect(await gepland(kenmerk, 'antwoord')).toBe('2026-03-26');
    expect(await gepland(kenmerk, 'afdoening')).toBe('2026-04-30');
  });

  it('goes to nobody before it is found admissible', async () => {
    expect(
      await griet().step(kenmerk, 'toewijzen', { to: wim().id, reason: 'Andere dienst.' }),
    ).toMatchObject({ status: 422, body: { code: 'admissibility-first' } });
    expect((await griet().step(kenmerk, 'ontvankelijkheid', { admissible: true })).status).toBe(
      200,
    );
  });

  /** @requirement F11 F12 */
  it('is answered by e-mail, as it came: received, admissible, by when, and whom to reach', async () => {
    const { letters } = await dossier(kenmerk);
    expect(letters).toHaveLength(1);
    const words = JSON.stringify(letters[0]);
    for (const said of [
      'ontvangen op maandag 16 maart 2026',
      'Uw klacht is ontvankelijk',
      'uiterlijk donderdag 30 april 2026',
      'Griet Claessens, telefoon',
      'griet.claessens@elzenbeke.example',
    ]) {
      expect(words).toContain(said);
    }
    expect(
      await griet().step(kenmerk, 'brief-verstuurd', { letterId: 'b1', how: 'post' }),
    ).toMatchObject({ status: 422, body: { code: 'other-channel' } });
    expect(
      (await griet().step(kenmerk, 'brief-verstuurd', { letterId: 'b1', how: 'e-mail' })).status,
    ).toBe(200);
  });

  it('is handled by the head of another service, who sees this one', async () => {
    await griet().step(kenmerk, 'toewijzen', { to: wim().id, reason: 'Andere dienst.' });
    await wim().step(kenmerk, 'accepteren');
    expect(await stage(kenmerk)).toBe('in-behandeling');
    expect((await wim().api('GET', `/api/complaints/${kenmerk}`)).status).toBe(200);
  });

  it('is looked into: the handler talks with employee, service and complainant', async () => {
    await wim().step(kenmerk, 'verteld', { on: '2026-03-18' });
    for (const whom of ['medewerker', 'team', 'klager']) {
      const talk = {
        with: whom,
        how: 'telefoon',
        purpose: 'anders',
        on: '2026-03-18',
        note: 'Uitleg gevraagd.',
      };
      expect((await wim().step(kenmerk, 'gesprek-vastleggen', talk)).status).toBe(200);
    }
  });

  /** @requirement F18 F21 */
  it('gets a report with summary, outcome and solution, which goes back to the coordinator', async () => {
    expect(
      await wim().step(kenmerk, 'oordeel-concept', report({ solution: undefined })),
    ).toMatchObject({ status: 422, body: { code: 'solution-required' } });
    expect((await wim().step(kenmerk, 'oordeel-concept', report())).status).toBe(200);
    expect((await wim().step(kenmerk, 'ter-meelezing', { version: 1 })).status).toBe(200);
    expect(await stage(kenmerk)).toBe('meelezen');
    const card = await griet().card(kenmerk);
    expect(JSON.stringify(card?.message)).toContain('Ga na of de behandeling neutraal was.');
  });

  /** @requirement F13 F16 */
  it('has that report with its seven groups, to read and to download', async () => {
    const { report: shown } = (await wim().api('GET', `/api/complaints/${kenmerk}`)).body;
    expect(shown.sections.map(({ heading }: { heading: string }) => heading).slice(0, 8)).toEqual([
      '1. Verzoeker',
      '2. Datum van de klacht',
      '3. Korte omschrijving',
      '4. Hoe de klacht binnenkwam',
      '5. Ontvankelijk',
      '6. Ontvangstbrief verstuurd',
      '7. Klachtenbehandelaar',
      'Samenvatting',
    ]);
    const words = JSON.stringify(shown);
    for (const said of [
      'vera@bewoner.example',
      'woensdag 18 maart 2026',
      'Wim De Smedt',
      'Oplossing: ',
    ]) {
      expect(words).toContain(said);
    }
    const path = `/api/complaints/${kenmerk}/documents/${String(shown.document)}`;
    expect((await griet().api('GET', path)).status).toBe(200);
    expect((await person('els.bogaert').api('GET', path)).status).toBe(404);
  });

  /** @requirement F23 F24 */
  it('is not neutral, and is done again within a week', async () => {
    await moveTo('2026-03-20T09:00:00+01:00');
    const asked = await griet().card(kenmerk);
    const no = asked?.card.actions.find(({ title }) => title === 'Was niet neutraal');
    const send = no?.card?.actions[0];
    if (asked === undefined || send === undefined) throw new Error('not asked on a card');
    await griet().press(asked.message, send, { reason: 'De klager is niet genoeg gehoord.' });
    expect(await stage(kenmerk)).toBe('in-behandeling');
    expect(await gepland(kenmerk, 'herbehandeling')).toBe('2026-03-27');

    await wim().step(kenmerk, 'oordeel-concept', report({ outcome: 'deels-gegrond' }));
    await wim().step(kenmerk, 'ter-meelezing', { version: 2 });
    const again = await griet().card(kenmerk);
    if (again === undefined) throw new Error('not asked again');
    await griet().press(again.message, buttonOf(again.card, 'neutraliteit'));
    expect(await stage(kenmerk)).toBe('brief-wacht');
  });

  it('is sent by the coordinator after the hold, and closed', async () => {
    await moveTo('2026-03-20T11:00:00+01:00');
    const { letters } = await dossier(kenmerk);
    const words = JSON.stringify(letters[1]);
    expect(words).toContain('Dit is onze oplossing: Burgerzaken belt');
    expect(words).not.toContain('ombudsman');
    expect(
      (await griet().step(kenmerk, 'brief-verstuurd', { letterId: 'b2', how: 'e-mail' })).status,
    ).toBe(200);
    expect((await griet().step(kenmerk, 'afsluiten')).status).toBe(200);
    expect(await dossier(kenmerk)).toMatchObject({
      stage: 'afgesloten',
      countedAs: ['deels-terecht'],
    });
  });

  it('stands in the Logboek complete', async () => {
    const lines = await town.served().composition.register.log(kenmerk as never);
    const { volgnummer } = await dossier(kenmerk);
    expect(lines.map((line) => line.volgnummer)).toEqual(
      Array.from({ length: Number(volgnummer) }, (_none, index) => index + 1),
    );
  });
});

describe('what is not handled further', () => {
  /** @requirement F10 F11 */
  it('is not admissible on one of the grounds, with its reason, and closes when the letter left', async () => {
    const kenmerk = String(
      (await register({ channel: 'telefoon', received: '2026-03-20' })).body.kenmerk,
    );
    await griet().step(kenmerk, 'doorgestuurd', { on: '2026-03-20', from: 'medewerker' });
    const no = { admissible: false, ground: 'beleid-of-regelgeving', reason: 'Het reglement.' };
    expect(await griet().step(kenmerk, 'ontvankelijkheid', no)).toMatchObject({
      status: 422,
      body: { code: 'no-contact-yet' },
    });
    const whyNoContact = 'Drie keer gebeld, niemand nam op.';
    await griet().step(kenmerk, 'ontvankelijkheid', { ...no, whyNoContact });
    const { letters, report: none } = await dossier(kenmerk);
    expect(none).toBeUndefined();
    expect(letters[0]).toMatchObject({ kind: 'antwoord', channel: 'brief' });
    const words = JSON.stringify(letters[0].sections);
    expect(words).toContain('Uw klacht is niet ontvankelijk');
    expect(words).toContain('Het gaat over beleid of regels');
    expect(words).not.toContain(whyNoContact);

    await griet().step(kenmerk, 'brief-verstuurd', { letterId: 'b1', how: 'post' });
    expect(await dossier(kenmerk)).toMatchObject({
      stage: 'afgesloten',
      countedAs: ['niet-behandeld'],
    });
  });

  /** @requirement F6 F7 */
  it('was solved at once by whoever received it, and is registered all the same', async () => {
    const answer = await register({ solvedAtOnce: { agreed: 'Meteen teruggebeld.' } }, 'nele.thys');
    const kenmerk = String(answer.body.kenmerk);
    expect(await stage(kenmerk)).toBe('te-bespreken');
    expect(await griet().card(kenmerk)).toBeDefined();
    await griet().step(kenmerk, 'doorgestuurd', { on: '2026-03-20', from: 'diensthoofd' });
    expect((await griet().step(kenmerk, 'afsluiten')).status).toBe(200);
    expect(await dossier(kenmerk)).toMatchObject({ stage: 'afgesloten', countedAs: ['opgelost'] });
  });
});
