import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { buttonOf, personaOf, type Answer, type Persona } from '../support/townPeople.ts';

let town: Town;
const who: Record<string, Persona> = {};
const person = (alias: string): Persona => (who[alias] ??= personaOf(town, alias));
const coordinator = () => person('marijke.hofstra');
const substitute = () => person('yusuf.demirtas');

beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterEach(() => {
  town.tenant.graph.faults.clear();
});
afterAll(() => town.close());

const registered = async (): Promise<string> => {
  const answer = await person('lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(person('chantal.wiersema').id),
  });
  return String(answer.body.kenmerk);
};

/** A step as a tab sends it: with the id of the form and the version it showed. */
const send = (
  by: Persona,
  to: { readonly kenmerk: string; readonly step: string; readonly command?: string },
  input: unknown = {},
): Promise<Answer> =>
  by.api('POST', `/api/complaints/${to.kenmerk}/steps/${to.step}`, {
    command: to.command ?? randomUUID(),
    seen: 1,
    input,
  });

const cardOf = async (by: Persona, kenmerk: string) => {
  const card = await by.card(kenmerk);
  if (card === undefined) throw new Error('no card');
  return card;
};

const actionsIn = async (kenmerk: string): Promise<readonly string[]> =>
  (await town.served().composition.register.log(kenmerk as never)).map(({ action }) => action);

const klachten = (): string => `/lists/${town.served().composition.store.site.listIds.Klachten}/`;

describe('two who assign the same complaint at the same moment', () => {
  it('two tabs of the same coordinator: one wins, and the other says that it was she herself', async () => {
    const kenmerk = await registered();
    const to = { kenmerk, step: 'toewijzen' };

    const answers = await Promise.all([
      send(coordinator(), to, { to: person('nadia.bouzidi').id }),
      send(coordinator(), to, { to: person('erik.haverkate').id, reason: 'Kent de zaak.' }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'already-done',
      onlyYourself: true,
    });
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
  });

  it('of ten at once exactly one wins, and nobody is told a fault', async () => {
    const kenmerk = await registered();
    const to = { kenmerk, step: 'toewijzen' };

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send(coordinator(), to, { to: person('nadia.bouzidi').id })),
    );

    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.every((status) => [200, 409, 503].includes(status))).toBe(true);
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
  });
});

describe('the same press twice', () => {
  it('on one card at the same moment is one effect and the same answer', async () => {
    const kenmerk = await registered();
    const { message, card } = await cardOf(coordinator(), kenmerk);
    const talk = { note: 'Mevrouw wil weten waarom.', on: '2026-03-16' };
    const press = () => coordinator().press(message, buttonOf(card, 'gesprek-vastleggen'), talk);

    const [first, second] = await Promise.all([press(), press()]);
    const third = await press();

    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
    expect(JSON.stringify(first.body)).not.toContain('"warning"');
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'gesprek-vastleggen']);
  });

  it('of one form in the tab is one effect; the answer says it was done before', async () => {
    const kenmerk = await registered();
    const to = { kenmerk, step: 'toewijzen', command: randomUUID() };
    const input = { to: person('nadia.bouzidi').id };

    const first = await send(coordinator(), to, input);
    const second = await send(coordinator(), to, input);

    expect(first).toMatchObject({ status: 200, body: { repeated: false, volgnummer: 2 } });
    expect(second).toMatchObject({ status: 200, body: { repeated: true, volgnummer: 2 } });
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
  });

  it('an id belongs to its person and its complaint: another may use the same and is nobody else', async () => {
    const [one, other] = [await registered(), await registered()];
    const command = randomUUID();
    const talk = {
      with: 'klager',
      how: 'telefoon',
      purpose: 'eerste-gesprek',
      on: '2026-03-16',
    };
    const step = 'gesprek-vastleggen';

    await send(coordinator(), { kenmerk: one, step, command }, talk);
    const elsewhere = await send(coordinator(), { kenmerk: other, step, command }, talk);
    const hers = await send(person('lotte.veldkamp'), { kenmerk: one, step, command }, talk);

    expect([elsewhere, hers].map(({ body }) => body.repeated)).toEqual([false, false]);
    expect(await actionsIn(one)).toEqual([
      'geregistreerd',
      'gesprek-vastleggen',
      'gesprek-vastleggen',
    ]);
  });
});

describe('a card of before somebody else acted', () => {
  it('answers with what changed, by whom, and does nothing else', async () => {
    const kenmerk = await registered();
    await send(coordinator(), { kenmerk, step: 'toewijzen' }, { to: person('nadia.bouzidi').id });
    const nadia = person('nadia.bouzidi');
    const { message, card } = await cardOf(nadia, kenmerk);
    await coordinator().step(kenmerk, 'toewijzing-ongedaan');

    const answer = await nadia.press(message, buttonOf(card, 'accepteren'));

    const shown = JSON.stringify(answer.body);
    expect(shown).toContain('Dit is al gedaan');
    expect(shown).toContain(coordinator().name);
    expect(shown).not.toContain('"verb":"accepteren"');
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen', 'toewijzing-ongedaan']);
  });

  it('still does what others left possible: only what a rule refuses is refused', async () => {
    const kenmerk = await registered();
    const { message, card } = await cardOf(coordinator(), kenmerk);
    await send(
      person('lotte.veldkamp'),
      { kenmerk, step: 'brief-verstuurd' },
      {
        letterId: 'b1',
        how: 'e-mail',
      },
    );

    await coordinator().press(message, buttonOf(card, 'niet-bereikt'), { how: 'telefoon' });

    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'brief-verstuurd', 'niet-bereikt']);
  });
});

describe('a write of which the answer is lost', () => {
  it('after it was carried out is recognised as one’s own: success, and one line in the Logboek', async () => {
    const kenmerk = await registered();
    town.tenant.graph.faults.plan({
      kind: 'timeout-after-commit',
      method: 'PATCH',
      path: `*${klachten()}*`,
      times: 1,
    });

    const answer = await send(
      coordinator(),
      { kenmerk, step: 'toewijzen' },
      { to: person('nadia.bouzidi').id },
    );

    expect(town.tenant.graph.faults.pending()).toEqual([]);
    expect(answer).toMatchObject({ status: 200, body: { volgnummer: 2 } });
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    expect(await person('nadia.bouzidi').card(kenmerk)).toBeDefined();
  });

  it('before it was carried out is sent again', async () => {
    const kenmerk = await registered();
    town.tenant.graph.faults.plan({
      kind: 'timeout-before-commit',
      method: 'PATCH',
      path: `*${klachten()}*`,
      times: 2,
    });

    const answer = await send(
      coordinator(),
      { kenmerk, step: 'toewijzen' },
      { to: person('nadia.bouzidi').id },
    );

    expect(answer).toMatchObject({ status: 200, body: { volgnummer: 2 } });
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
  });

  it('of a registration is one complaint with one number', async () => {
    const before = town.served().composition.model.rows().length;
    town.tenant.graph.faults.plan({
      kind: 'timeout-after-commit',
      method: 'POST',
      path: `*${klachten()}items`,
      times: 1,
    });

    const kenmerk = await registered();

    expect(town.tenant.graph.faults.pending()).toEqual([]);
    expect(kenmerk).toMatch(/^K-2026-\d{4}$/);
    expect(town.served().composition.model.rows()).toHaveLength(before + 1);
  });
});

describe('while Microsoft 365 does not answer', () => {
  const down = () => {
    town.tenant.graph.faults.plan({ kind: 'timeout-before-commit' });
  };

  it('nobody is told "not saved": 503, not known yet; the same press afterwards works once', async () => {
    const kenmerk = await registered();
    const to = { kenmerk, step: 'toewijzen', command: randomUUID() };
    const input = { to: person('nadia.bouzidi').id };
    down();

    const first = await send(coordinator(), to, input);
    town.tenant.graph.faults.clear();
    const second = await send(coordinator(), to, input);
    const third = await send(coordinator(), to, input);

    expect(first).toMatchObject({ status: 503, body: { code: 'not-known-yet' } });
    expect([second.status, third.status]).toEqual([200, 200]);
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
  });

  it('a card says so too, and the same press afterwards works once', async () => {
    const kenmerk = await registered();
    const { message, card } = await cardOf(coordinator(), kenmerk);
    const press = () =>
      coordinator().press(message, buttonOf(card, 'niet-bereikt'), { how: 'telefoon' });
    down();

    const first = await press();
    town.tenant.graph.faults.clear();
    await press();
    await press();

    expect(first.body).toMatchObject({ ok: true, status: 200 });
    expect(JSON.stringify(first.body)).toContain('We weten nog niet of het is opgeslagen');
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'niet-bereikt']);
  });
});

// Last: her day of absence sends every later card to the substitute.
describe('two people who may both assign', () => {
  it('while the coordinator is away she and her substitute may both: one wins, the other hears who and when', async () => {
    const { organisation } = town.served().composition.store;
    const away = { person: coordinator().id, from: '2026-03-16', to: '2026-03-16' } as never;
    await organisation.setAbsence(away, coordinator().id as never);
    const kenmerk = await registered();
    const to = { kenmerk, step: 'toewijzen' };

    const [hers, his] = await Promise.all([
      send(coordinator(), to, { to: person('nadia.bouzidi').id }),
      send(substitute(), to, { to: person('erik.haverkate').id, reason: 'Kent de zaak.' }),
    ]);

    const [won, lost] = hers.status === 200 ? [hers, his] : [his, hers];
    const winner = won === hers ? coordinator() : substitute();
    expect(won.status).toBe(200);
    expect(lost).toMatchObject({
      status: 409,
      body: { code: 'already-done', since: [{ by: winner.name, action: 'toewijzen' }] },
    });
    expect(Date.parse(lost.body.since[0].at)).toBe(Date.parse('2026-03-16T08:00:00Z'));
    expect(lost.body.onlyYourself).toBeUndefined();
    expect(await actionsIn(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);

    const nadia = await person('nadia.bouzidi').card(kenmerk);
    const erik = await person('erik.haverkate').card(kenmerk);
    expect([nadia, erik].filter(Boolean)).toHaveLength(1);
  });
});
