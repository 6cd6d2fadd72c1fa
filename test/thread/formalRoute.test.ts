import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Persona } from '../support/townPeople.ts';
import { registration, verdict } from '../support/sampleForms.ts';

let town: Town;
let kenmerk: string;
const who: Record<string, Persona> = {};
const person = (alias: string): Persona => (who[alias] ??= personaOf(town, alias));

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const moveTo = (moment: string) => town.moveClock(moment);
const stage = async (): Promise<string> =>
  String((await person('marijke.hofstra').api('GET', `/api/complaints/${kenmerk}`)).body.stage);

const sendOpenLetters = async (): Promise<void> => {
  const lotte = person('lotte.veldkamp');
  const { letters } = (await lotte.api('GET', `/api/complaints/${kenmerk}`)).body;
  for (const { id, sent } of letters as { id: string; sent?: unknown }[]) {
    if (sent === undefined) {
      await lotte.step(kenmerk, 'brief-verstuurd', { letterId: id, how: 'e-mail' });
    }
  }
};

/** Steps in order: each test goes on where the last one ended, as a complaint does. */
describe('a complaint from first word to closing letter (Emmen)', () => {
  it('is registered by support and gets a number, a confirmation and a card for the coordinator', async () => {
    const answer = await person('lotte.veldkamp').api('POST', '/api/complaints', {
      command: randomUUID(),
      input: registration(person('chantal.wiersema').id),
    });
    kenmerk = String(answer.body.kenmerk);

    expect(answer.status).toBe(201);
    expect(kenmerk).toBe('K-2026-0001');
    const card = await person('marijke.hofstra').card(kenmerk);
    expect(card?.message.activity['summary']).toContain(kenmerk);
  });

  /** @requirement E23 */
  it('has its confirmation sent by support', async () => {
    const card = await person('lotte.veldkamp').card(kenmerk);
    if (card === undefined) throw new Error('no card');
    const pressed = await person('lotte.veldkamp').press(
      card.message,
      buttonOf(card.card, 'brief-verstuurd'),
    );

    expect(pressed.body.body.statusCode).toBe(200);
    const dossier = await person('lotte.veldkamp').api('GET', `/api/complaints/${kenmerk}`);
    expect(dossier.body.letters[0]).toMatchObject({
      kind: 'ontvangstbevestiging',
      sent: { how: 'e-mail' },
    });
  });

  /** @requirement E21 */
  it('is called about first, from the card', async () => {
    const coordinator = person('marijke.hofstra');
    const card = await coordinator.card(kenmerk);
    if (card === undefined) throw new Error('no card');
    const answer = await coordinator.press(
      card.message,
      buttonOf(card.card, 'gesprek-vastleggen'),
      {
        note: 'Mevrouw wil weten waarom.',
        on: '2026-03-16',
      },
    );

    expect(answer.body.body.type).toBe('application/vnd.microsoft.card.adaptive');
  });

  /** @requirement E9 E10 */
  it('is assigned to the teamleider whom rule 1 proposes', async () => {
    const coordinator = person('marijke.hofstra');
    const card = await coordinator.card(kenmerk);
    if (card === undefined) throw new Error('no card');
    const assign = buttonOf(card.card, 'toewijzen');
    await coordinator.press(card.message, assign, { to: person('nadia.bouzidi').id });

    expect(await stage()).toBe('toegewezen');
    expect(await person('nadia.bouzidi').card(kenmerk)).toBeDefined();
  });

  it('is taken up by the teamleider, from the card', async () => {
    const nadia = person('nadia.bouzidi');
    const card = await nadia.card(kenmerk);
    if (card === undefined) throw new Error('no card');
    await nadia.press(card.message, buttonOf(card.card, 'accepteren'));

    expect(await stage()).toBe('in-behandeling');
  });

  it('allows no hearing of the employee before telling him and handing him the copy', async () => {
    const plan = { sides: ['beklaagde'], form: 'apart', on: '2026-03-23', time: '10:00' };
    const early = await person('nadia.bouzidi').step(kenmerk, 'hoorgesprek-plannen', plan);
    expect(early).toMatchObject({ status: 422, body: { code: 'not-told-yet' } });

    expect(await person('chantal.wiersema').card(kenmerk)).toBeUndefined();
    await person('nadia.bouzidi').step(kenmerk, 'verteld', { on: '2026-03-16' });
    expect(await person('chantal.wiersema').card(kenmerk)).toBeDefined();

    const noCopy = await person('nadia.bouzidi').step(kenmerk, 'hoorgesprek-plannen', plan);
    expect(noCopy).toMatchObject({ status: 422, body: { code: 'no-copy-yet' } });
    await person('nadia.bouzidi').step(kenmerk, 'afschrift', { on: '2026-03-16' });
    expect((await person('nadia.bouzidi').step(kenmerk, 'hoorgesprek-plannen', plan)).status).toBe(
      200,
    );
  });

  it('shows the employee his own page and nothing of the dossier', async () => {
    const chantal = person('chantal.wiersema');
    const page = await chantal.api('GET', `/api/complaints/${kenmerk}/over-mij`);

    expect(page.status).toBe(200);
    expect(JSON.stringify(page.body)).not.toContain('vera@bewoner.example');
    expect(JSON.stringify(page.body)).not.toContain('06 55 55 01 01');
    expect((await chantal.api('GET', `/api/complaints/${kenmerk}`)).status).toBe(404);
  });

  it('is no business of a colleague without a role: the answer is that of what does not exist', async () => {
    const other = await person('stefan.nijland').api('GET', `/api/complaints/${kenmerk}`);
    const nothing = await person('stefan.nijland').api('GET', '/api/complaints/K-2026-0999');

    expect({ ...other.body, correlation: '' }).toEqual({ ...nothing.body, correlation: '' });
    expect(other.status).toBe(nothing.status);
  });

  it('goes to nobody for approval before both sides were heard', async () => {
    const nadia = person('nadia.bouzidi');
    const draft = await nadia.step(kenmerk, 'oordeel-concept', verdict());
    expect(draft.status).toBe(200);

    expect(await nadia.step(kenmerk, 'ter-meelezing', { version: 1 })).toMatchObject({
      status: 422,
      body: { code: 'klager-not-heard' },
    });
  });

  it('refuses "ongegrond" for what cannot be established', async () => {
    const [first, second] = verdict().parts;
    const answer = await person('nadia.bouzidi').step(
      kenmerk,
      'oordeel-concept',
      verdict({ parts: [first, { ...second, outcome: 'ongegrond' }] }),
    );

    expect(answer).toMatchObject({ status: 422, body: { code: 'not-established' } });
  });

  it('has both hearings recorded after they were held', async () => {
    await moveTo('2026-03-23T11:00:00+01:00');
    const nadia = person('nadia.bouzidi');
    const record = { form: 'apart', on: '2026-03-23', present: 'Beiden', record: 'Kort verslag.' };

    expect(
      (
        await nadia.step(kenmerk, 'hoorgesprek-vastleggen', {
          hearingId: 'h1',
          sides: ['beklaagde'],
          ...record,
        })
      ).status,
    ).toBe(200);
    expect(
      (
        await nadia.step(kenmerk, 'hoorgesprek-vastleggen', {
          sides: ['klager'],
          ...record,
          form: 'telefoon',
          accounts: 'gelijk',
        })
      ).status,
    ).toBe(200);
  });

  /** @requirement E38 */
  it('has the term extended with a motive, and both sides are told', async () => {
    const nadia = person('nadia.bouzidi');
    expect(
      await nadia.step(kenmerk, 'termijn-verlengen', { weeks: 5, reason: 'Te druk' }),
    ).toMatchObject({
      status: 422,
      body: { code: 'verdaging-spent' },
    });
    const extended = await nadia.step(kenmerk, 'termijn-verlengen', {
      weeks: 2,
      reason: 'De getuige is ziek.',
    });
    expect(extended.status).toBe(200);

    const dossier = await nadia.api('GET', `/api/complaints/${kenmerk}`);
    expect(dossier.body.letters.map(({ kind }: { kind: string }) => kind)).toContain('verdaging');
    expect((await person('chantal.wiersema').card(kenmerk))?.message.activity['summary']).toContain(
      kenmerk,
    );
  });

  it('is read along by the jurist, then asks the concernmanager', async () => {
    await person('nadia.bouzidi').step(kenmerk, 'ter-meelezing', { version: 1 });
    expect(await stage()).toBe('meelezen');
    const ineke = person('ineke.schuurman');
    await ineke.step(kenmerk, 'meegelezen', { version: 1, verdict: 'akkoord' });

    expect(await stage()).toBe('akkoord-gevraagd');
    expect((await person('petra.lammerts').card(kenmerk))?.message.activity['summary']).toContain(
      'akkoord',
    );
  });

  it('is returned with a remark, changed, and asks anew for the new version', async () => {
    const petra = person('petra.lammerts');
    const old = await petra.card(kenmerk);
    if (old === undefined) throw new Error('no card');
    await petra.press(old.message, buttonOf(old.card, 'terugsturen'), { remark: 'Noem de datum.' });
    expect(await stage()).toBe('in-behandeling');

    await person('nadia.bouzidi').step(
      kenmerk,
      'oordeel-concept',
      verdict({ conclusions: 'Excuses voor 9 maart.' }),
    );
    await person('nadia.bouzidi').step(kenmerk, 'ter-meelezing', { version: 2 });
    await person('ineke.schuurman').step(kenmerk, 'meegelezen', { version: 2, verdict: 'akkoord' });

    const stale = await petra.press(old.message, { ...buttonOf(old.card, 'akkoord') });
    expect(JSON.stringify(stale.body)).not.toContain('heeft akkoord gegeven');
    expect(await stage()).toBe('akkoord-gevraagd');
  });

  it('asks once when the approver has not read it, and binds the approval to the version', async () => {
    const petra = person('petra.lammerts');
    const card = await petra.card(kenmerk);
    if (card === undefined) throw new Error('no card');
    const asked = await petra.press(card.message, buttonOf(card.card, 'akkoord'));
    expect(JSON.stringify(asked.body)).toContain('Toch akkoord');
    expect(await stage()).toBe('akkoord-gevraagd');

    await petra.step(kenmerk, 'oordeel-geopend', { version: 2 });
    const again = await petra.card(kenmerk);
    if (again === undefined) throw new Error('no card');
    await petra.press(again.message, buttonOf(again.card, 'akkoord'));
    expect(await stage()).toBe('brief-wacht');
  });

  /** @requirement E31 E40 */
  it('holds the letter, lets it leave afterwards, as a Word document in the library', async () => {
    const lotte = person('lotte.veldkamp');
    const letters = (await lotte.api('GET', `/api/complaints/${kenmerk}`)).body.letters as {
      id: string;
      kind: string;
      document?: string;
    }[];
    const letter = letters.find(({ kind }) => kind === 'afdoening');
    if (letter === undefined) throw new Error('no letter');
    expect(
      await lotte.step(kenmerk, 'brief-verstuurd', { letterId: letter.id, how: 'e-mail' }),
    ).toMatchObject({ status: 422, body: { code: 'hold-running' } });

    await moveTo('2026-03-23T12:30:00+01:00');
    expect(
      (await lotte.step(kenmerk, 'brief-verstuurd', { letterId: letter.id, how: 'e-mail' })).status,
    ).toBe(200);
    expect(letter.document).toMatch(/\.docx$/);
  });

  /** @requirement E41 O51 */
  it('asks for satisfaction, closes, and can be reopened', async () => {
    const marijke = person('marijke.hofstra');
    expect(await stage()).toBe('nazorg');
    await marijke.step(kenmerk, 'tevredenheid', { answer: 'tevreden' });
    expect(await marijke.step(kenmerk, 'afsluiten')).toMatchObject({
      body: { code: 'letter-open' },
    });

    await sendOpenLetters();
    await marijke.step(kenmerk, 'afsluiten');
    expect(await stage()).toBe('afgesloten');
    await marijke.step(kenmerk, 'heropenen', { reason: 'Belde: toch niet tevreden.' });
    expect(await stage()).not.toBe('afgesloten');
  });

  it('stands in the Logboek complete: every decision once, in order, with who, when, what', async () => {
    const register = town.served().composition.register;
    const lines = await register.log(kenmerk as never);
    const dossier = await person('marijke.hofstra').api('GET', `/api/complaints/${kenmerk}`);

    expect(lines.map(({ volgnummer }) => volgnummer)).toEqual(
      Array.from({ length: Number(dossier.body.volgnummer) }, (_, index) => index + 1),
    );
    expect(lines.every(({ by, at, action }) => by !== '' && at !== '' && action !== '')).toBe(true);
  });
});
