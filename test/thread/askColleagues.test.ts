import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Persona } from '../support/townPeople.ts';

jest.setTimeout(60_000);

let town: Town;
let kenmerk: string;
const who: Record<string, Persona> = {};
const person = (alias: string): Persona => (who[alias] ??= personaOf(town, alias));
const words = async (alias: string): Promise<string> =>
  // Days and months stay on one line; here they are read as they are said.
  JSON.stringify((await person(alias).card(kenmerk))?.card ?? 'no card').replaceAll('\u00a0', ' ');
const asked = (alias: string, question = 'v1') =>
  person(alias).api('GET', `/api/complaints/${kenmerk}/questions/${question}`);
const press = async (alias: string, verb: string, fill: Record<string, unknown>) => {
  const found = await person(alias).card(kenmerk);
  if (found === undefined) throw new Error('no card');
  return JSON.stringify(
    (await person(alias).press(found.message, buttonOf(found.card, verb), fill)).body,
  );
};
const must = async (alias: string, step: string, input: unknown = {}): Promise<void> => {
  const answer = await person(alias).step(kenmerk, step, input);
  if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`);
};

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  const answer = await person('lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: {
      channel: 'telefoon',
      klager: {
        kind: 'burger',
        name: 'Geesje Kuipers',
        contact: { phone: '06 0000 0301' },
        replyChannel: 'telefoon',
      },
      accused: { kind: 'onbekend' },
      aanduiding: 'niet teruggebeld',
      what: 'Er is drie keer beloofd terug te bellen.',
      category: 'bereikbaarheid',
      otherCategories: [],
      received: '2026-03-16',
    },
  });
  kenmerk = String(answer.body.kenmerk);
  await must('marijke.hofstra', 'toewijzen', {
    to: person('nadia.bouzidi').id,
    reason: 'Heeft tijd.',
  });
  await must('nadia.bouzidi', 'accepteren');
});
afterAll(() => town.close());

describe('a question to a colleague without the dossier', () => {
  /** @requirement O64 */
  it('comes as a card that shows who asks and by when, and not what', async () => {
    await must('nadia.bouzidi', 'vraag-stellen', {
      what: 'Wie belt bij jullie terug?',
      shows: ['wat'],
      to: person('erik.haverkate').id,
      due: '2026-03-20',
    });
    const card = await words('erik.haverkate');

    expect(card).toContain('Een collega vraagt je iets.');
    expect(card).toContain(person('nadia.bouzidi').name);
    expect(card).toContain('vr 20 maart');
    expect(card).not.toContain('Wie belt bij jullie terug?');
  });

  /** @requirement O64 */
  it('is read on a page of its own, with what was chosen and without who complains', async () => {
    const { status, body } = await asked('erik.haverkate');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      about: 'vraag',
      what: 'Wie belt bij jullie terug?',
      shown: [{ part: 'wat', text: 'Er is drie keer beloofd terug te bellen.' }],
      permitted: ['vraag-beantwoorden'],
    });
    expect(JSON.stringify(body)).not.toContain('Geesje');
    expect((await person('erik.haverkate').api('GET', `/api/complaints/${kenmerk}`)).status).toBe(
      404,
    );
  });

  it('is there for nobody else, and under no other number', async () => {
    expect((await asked('stefan.nijland')).status).toBe(404);
    expect((await asked('nadia.bouzidi')).status).toBe(404);
    expect((await asked('erik.haverkate', 'v2')).status).toBe(404);
  });

  /** @requirement O64 */
  it('is answered on the card, which then is a receipt; who asked hears that there is an answer', async () => {
    const receipt = await press('erik.haverkate', 'vraag-beantwoorden', {
      answer: 'Dat doet de balie.',
    });

    expect(receipt).toContain('heeft een vraag beantwoord');
    expect(receipt).not.toContain('Dat doet de balie.');
    expect(await words('nadia.bouzidi')).toContain('Er is antwoord op je vraag.');
    expect(await words('nadia.bouzidi')).not.toContain('Dat doet de balie.');
    const { body } = await person('nadia.bouzidi').api('GET', `/api/complaints/${kenmerk}`);
    expect(body.facts.questions[0].answered.text).toBe('Dat doet de balie.');
    expect((await asked('erik.haverkate')).status).toBe(404);
  });
});

describe('a solution outside the usual', () => {
  /** @requirement O62 */
  it('is a card to the manager, who says no with a reason in the card', async () => {
    await must('nadia.bouzidi', 'oplossing-vragen', {
      what: 'Een bos bloemen.',
      shows: [],
      due: '2026-03-20',
    });
    const manager = await managerOfNadia();
    expect(await words(manager)).toContain('Maak jij deze oplossing mogelijk?');
    expect(await words(manager)).not.toContain('bloemen');

    const found = await person(manager).card(kenmerk);
    const no = found?.card.actions.find(({ title }) => title === 'Niet akkoord')?.card?.actions[0];
    if (found === undefined || no === undefined) throw new Error('no button');
    const refused = await person(manager).press(found.message, no, { remark: '' });
    expect(JSON.stringify(refused.body)).toContain('Schrijf kort op waarom.');
    await person(manager).press(found.message, no, { remark: 'Dat doen we niet.' });

    expect(await words('nadia.bouzidi')).toContain('De oplossing mag niet.');
    expect(await words('nadia.bouzidi')).not.toContain('Dat doen we niet.');
  });
});

describe('a promise of a colleague without the dossier', () => {
  /** @requirement O61 */
  it('is a card to him that shows the act, the number and the day, and is kept by one press', async () => {
    await must('nadia.bouzidi', 'toezegging-doen', {
      what: 'Een vaste beller regelen.',
      owner: person('daan.eggink').id,
      due: '2026-03-18',
      whom: 'klager',
    });
    await town.moveClock('2026-03-17T10:00:00+01:00');
    const card = await words('daan.eggink');
    expect(card).toContain('Kom je toezegging na.');
    expect(card).not.toContain('vaste beller');
    expect((await asked('daan.eggink', 't1')).body).toMatchObject({
      about: 'toezegging',
      what: 'Een vaste beller regelen.',
      shown: [],
    });

    const receipt = await press('daan.eggink', 'toezegging-nagekomen', {});
    expect(receipt).toContain('heeft vastgelegd dat een toezegging is nagekomen');
    expect((await asked('daan.eggink', 't1')).status).toBe(404);
  });
});

describe('a complainant who heard nothing for ten working days', () => {
  it('gets word: the card calls for a talk, or has a message sent', async () => {
    await town.moveClock('2026-03-30T10:00:00+02:00');
    // It is told on the card that he has, as he did something else last week.
    expect(await words('nadia.bouzidi')).toContain('werkdagen niets');
    await press('nadia.bouzidi', 'voortgangsbericht', {});
    expect(await words('nadia.bouzidi')).not.toContain('werkdagen niets');
    const { body } = await person('nadia.bouzidi').api('GET', `/api/complaints/${kenmerk}`);
    expect(body.letters.map(({ kind }: { kind: string }) => kind)).toContain('voortgang');
  });
});

const managerOfNadia = async (): Promise<string> => {
  const { body } = await person('nadia.bouzidi').api('GET', `/api/complaints/${kenmerk}`);
  const to = body.facts.questions[1].to[0] as string;
  const found = town.tenant.directory.all.find(({ oid }) => oid === to);
  if (found === undefined) throw new Error('nobody was asked');
  return found.alias;
};
