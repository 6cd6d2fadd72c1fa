import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Persona } from '../support/townPeople.ts';

jest.setTimeout(60_000);

let town: Town;
let kenmerk: string;
const who: Record<string, Persona> = {};
const person = (alias: string): Persona => (who[alias] ??= personaOf(town, alias));

beforeAll(async () => {
  town = await startTown({ organisation: 'politie', startsAt: new Date('2026-03-16T08:00:00Z') });
});
afterAll(() => town.close());

const dossier = async (alias = 'mirte.dokter') =>
  (await person(alias).api('GET', `/api/complaints/${kenmerk}`)).body;
const must = async (alias: string, step: string, input: unknown = {}): Promise<void> => {
  const answer = await person(alias).step(kenmerk, step, input);
  if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`);
};
const registration = (aanduiding: string) => ({
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: 'Gerbrand Stoffels',
    contact: { phone: '06 0000 0201', email: 'gerbrand@bewoner.example' },
    replyChannel: 'e-mail',
  },
  accused: { kind: 'medewerker', personId: person('jorn.brandsma').id },
  aanduiding,
  what: 'Bij de controle werd meneer hard tegen de auto geduwd.',
  happenedOn: '2026-03-12',
  category: 'bejegening',
  otherCategories: [],
  received: '2026-03-16',
});
const register = async (aanduiding: string): Promise<void> => {
  const answer = await person('emine.tuncer').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(aanduiding),
  });
  kenmerk = String(answer.body.kenmerk);
};
const talk = (whom: string) => ({
  with: whom,
  how: 'gesprek',
  purpose: 'eerste-gesprek',
  on: '2026-03-16',
});
const sendOpenLetters = async (): Promise<void> => {
  const { letters } = await dossier();
  for (const { id, sent } of letters as { id: string; sent?: unknown }[]) {
    if (!sent) await must('emine.tuncer', 'brief-verstuurd', { letterId: id, how: 'e-mail' });
  }
};
/** Called, tested, copied, taken up by the pool; the employee told, given the copy and spoken with. */
const firstPhase = async (): Promise<void> => {
  const on = '2026-03-16';
  await must('mirte.dokter', 'gesprek-vastleggen', talk('klager'));
  await must('mirte.dokter', 'toetsen');
  await must('mirte.dokter', 'op-schrift-stellen', { text: 'Ik werd hard geduwd.' });
  await must('mirte.dokter', 'gezag-inlichten', { on });
  await must('mirte.dokter', 'toewijzen', {
    to: person('noor.wijbenga').id,
    reason: 'Heeft tijd.',
  });
  await must('noor.wijbenga', 'accepteren');
  await must('noor.wijbenga', 'verteld', { on });
  await must('noor.wijbenga', 'afschrift', { on });
  await must('noor.wijbenga', 'leidinggevende-inlichten', { on });
  await must('noor.wijbenga', 'gesprek-vastleggen', talk('medewerker'));
};
const mediation = (satisfied: boolean) => ({
  on: '2026-03-16',
  present: 'Klager, hoofdagent en behandelaar',
  facts: 'De controle begon om elf uur.',
  experience: { klager: 'Ik was bang.', beklaagde: 'Ik had haast.' },
  apologies: ['beklaagde'],
  satisfied,
  letterWanted: false,
  ...(satisfied && { agreed: 'Het is uitgesproken.' }),
});

describe('a police unit', () => {
  it('works with its own people, offices and name', async () => {
    const { body } = await person('mirte.dokter').api('GET', '/api/me');

    expect(body).toMatchObject({
      organisation: 'Politie-eenheid Veenstreek',
      offices: ['klachtencoordinator'],
    });
  });
});

describe('a complaint that is settled in the first phase', () => {
  /** @requirement P14 P17 P18 */
  it('ends with the talk, without a letter, and the employee reads that it is over', async () => {
    await register('hardhandig bij een controle');
    await firstPhase();
    await must('noor.wijbenga', 'bemiddeling-vastleggen', mediation(true));
    await sendOpenLetters();
    await must('mirte.dokter', 'afsluiten');

    const { stage, letters, facts } = await dossier();
    expect(stage).toBe('afgesloten');
    expect(letters).toHaveLength(1);
    expect(facts.closings.at(-1)).toMatchObject({ as: 'informeel-tevreden' });
    const card = await person('jorn.brandsma').card(kenmerk);
    expect(JSON.stringify(card)).toContain('is opgelost');
    expect(JSON.stringify(card)).toContain('personeelsdossier');
    const over = await person('jorn.brandsma').api('GET', `/api/complaints/${kenmerk}/over-mij`);
    expect(over.body).toMatchObject({ noPersonnelFile: true, mustAppear: true });
  });
});

/** Steps in order: each test goes on where the last one ended, as a complaint does. */
describe('a complaint through both phases', () => {
  it('is talked over first, and then goes to the committee because the complainant wants so', async () => {
    await register('geduwd tegen de auto');
    await firstPhase();
    await must('noor.wijbenga', 'bemiddeling-vastleggen', mediation(false));
    expect((await person('adriana.lubbers').api('GET', `/api/complaints/${kenmerk}`)).status).toBe(
      404,
    );
    await must('noor.wijbenga', 'naar-commissie', { wish: 'Een oordeel.' });

    const view = await dossier('adriana.lubbers');
    expect(view.stage).toBe('bij-commissie');
    const settled = view.terms.find(({ code }: { code: string }) => code === 'afdoening');
    expect(settled.nominaal).toBe('2026-06-22');
    expect(await person('jan.willem.tolner').card(kenmerk)).toBeDefined();
    expect(JSON.stringify(await person('jorn.brandsma').card(kenmerk))).toContain(
      'klachtencommissie',
    );
  });

  /** @requirement P22 P25 */
  it('is heard by two members together, and by nobody else', async () => {
    await must('noor.wijbenga', 'rapport-commissie', { text: 'Wat de collega’s vertellen.' });
    const plan = { sides: ['klager', 'beklaagde'], form: 'samen', on: '2026-03-25', time: '10:00' };
    expect(
      (await person('noor.wijbenga').step(kenmerk, 'hoorgesprek-plannen', plan)).status,
    ).not.toBe(200);
    await must('jan.willem.tolner', 'hoorgesprek-plannen', plan);
    expect(JSON.stringify(await person('jorn.brandsma').card(kenmerk))).toContain('werktijd');
    await town.moveClock('2026-03-25T13:00:00+01:00');
    // What the page of the hearing counts with, and whom it names.
    const { choices } = await dossier('jan.willem.tolner');
    expect(choices.hearing).toMatchObject({ quorum: 2 });
    expect(choices.hearing.hearers.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([person('dewi.sastro').id, person('adriana.lubbers').id]),
    );

    const held = {
      hearingId: 'h1',
      sides: ['klager', 'beklaagde'],
      form: 'samen',
      on: '2026-03-25',
      present: 'Klager, hoofdagent, twee leden',
      record: 'Beiden vertelden hun kant.',
      accounts: 'gelijk',
    };
    const alone = { ...held, members: [person('dewi.sastro').id] };
    expect(
      (await person('jan.willem.tolner').step(kenmerk, 'hoorgesprek-vastleggen', alone)).body,
    ).toMatchObject({ code: 'quorum' });
    await must('jan.willem.tolner', 'hoorgesprek-vastleggen', {
      ...held,
      members: [person('dewi.sastro').id, person('adriana.lubbers').id],
    });
  });

  /** @requirement P29 P30 */
  it('is judged only after the advice, and a deviation says why', async () => {
    const part = {
      part: 'Duwen',
      findings: 'Er is geduwd.',
      established: 'ja',
      outcome: 'ongegrond',
      reasons: 'Het was nodig.',
    };
    const draft = (own = {}) => ({
      parts: [{ ...part, ...own }],
      conclusions: 'Wij oefenen dit.',
      lesson: 'Eerst praten.',
    });
    expect(
      (await person('noor.wijbenga').step(kenmerk, 'oordeel-concept', draft())).status,
    ).not.toBe(200);
    await must('jan.willem.tolner', 'advies-commissie', {
      parts: [{ part: 'Duwen', advice: 'gegrond', reasons: 'Het kon anders.' }],
      recommendations: 'Oefen het gesprek.',
    });
    expect(JSON.stringify(await person('noor.wijbenga').card(kenmerk))).toContain(
      'Het advies van de commissie is er.',
    );
    const silent = await person('noor.wijbenga').step(kenmerk, 'oordeel-concept', draft());
    expect(silent).toMatchObject({ status: 422, body: { code: 'deviation-unexplained' } });
    await must(
      'noor.wijbenga',
      'oordeel-concept',
      draft({ deviation: 'De beelden laten iets anders zien.' }),
    );
    await must('noor.wijbenga', 'ter-meelezing', { version: 1 });
    await must('hugo.leenstra', 'meegelezen', { version: 1, verdict: 'akkoord' });
  });

  /** @requirement P3 P32 */
  it('is decided and signed by the politiechef, and both get the decision with all advice and the record', async () => {
    const chief = person('evelien.raadsma');
    const card = await chief.card(kenmerk);
    if (card === undefined) throw new Error('no card');
    expect(buttonOf(card.card, 'akkoord')).toBeDefined();
    expect(JSON.stringify(card.card)).toContain('1 klachtelement wijkt af van het advies.');
    await must('evelien.raadsma', 'oordeel-geopend', { version: 1 });
    await must('evelien.raadsma', 'akkoord', { version: 1 });
    const { letters } = await dossier();
    const closing = letters.find(({ kind }: { kind: string }) => kind === 'afdoening');
    const text = JSON.stringify(closing);
    await town.moveClock('2026-03-25T15:00:00+01:00');
    await sendOpenLetters();

    expect(text).toContain('Evelien Raadsma');
    expect(text).toContain('Het kon anders.');
    expect(text).toContain('De beelden laten iets anders zien.');
    expect(text).toContain('Beiden vertelden hun kant.');
    const over = (await person('jorn.brandsma').api('GET', `/api/complaints/${kenmerk}/over-mij`))
      .body;
    expect(over.outcome).toMatchObject([
      { outcome: 'ongegrond', deviation: 'De beelden laten iets anders zien.' },
    ]);
    expect(over.advices).toMatchObject([{ advice: 'gegrond' }]);
    expect(over.hearings).toMatchObject([{ record: 'Beiden vertelden hun kant.' }]);
  });

  /** @requirement P33 */
  it('is talked over afterwards by the manager, from his card, who never opens the dossier', async () => {
    const manager = person('tineke.zuidhof');
    const card = await manager.card(kenmerk);
    if (card === undefined) throw new Error('no card');
    expect((await manager.api('GET', `/api/complaints/${kenmerk}`)).status).toBe(404);
    await manager.press(card.message, buttonOf(card.card, 'nabesproken'));
    await must('mirte.dokter', 'tevredenheid', { answer: 'tevreden' });
    await must('mirte.dokter', 'afsluiten');

    const { stage, facts } = await dossier();
    expect(stage).toBe('afgesloten');
    expect(facts.phases.discussedAfterwards).toMatchObject({ by: manager.id });
  });
});
