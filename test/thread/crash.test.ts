import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { registration } from '../support/sampleForms.ts';
import { buttonOf, personaOf, type Answer, type Persona } from '../support/townPeople.ts';
import { announceAll, startVillage, type Asked, type Village } from './support/appProcess.ts';

jest.setTimeout(60_000);

let village: Village;
let lists: { readonly klachten: string; readonly berichten: string };
const person = (alias: string): Persona => personaOf(village, alias);
const coordinator = () => person('marijke.hofstra');

beforeAll(async () => {
  village = await startVillage();
  const filled = village.startApp({ fill: 'functies' });
  await Promise.all([filled, announceAll(village)]);
  const [klachten, berichten] = [
    await village.listId('Klachten'),
    await village.listId('Berichten'),
  ];
  lists = { klachten, berichten };
});
afterAll(() => village.close());

const decision = ({ method, path }: Asked): boolean =>
  method === 'PATCH' && path.includes(`/lists/${lists.klachten}/items/`);
const creation = ({ method, path }: Asked): boolean =>
  method === 'POST' && path.endsWith(`/lists/${lists.klachten}/items`);
const notices = ({ path, body }: Asked): boolean =>
  path.endsWith('/$batch') && body.includes(`/lists/${lists.berichten}/items`);
const sending = ({ method, path }: Asked): boolean =>
  method === 'POST' && /^\/connector\/v3\/conversations\/[^/]+\/activities$/.test(path);
const recording = ({ body }: Asked): boolean => body.includes('"Status":"verzonden"');

/** Real time after which a lease of a process that died has run out, and more. */
const LEASE_OVER_MS = 3 * 60_000;

const register = (command: string): Promise<Answer> =>
  person('lotte.veldkamp').api('POST', '/api/complaints', {
    command,
    input: registration(person('chantal.wiersema').id),
  });

const cardsOf = async (alias: string, kenmerk: string): Promise<number> =>
  (await person(alias).messages()).filter(({ activity }) =>
    String(activity['summary']).includes(kenmerk),
  ).length;

const logOf = async (kenmerk: string): Promise<readonly string[]> => {
  const { body } = await coordinator().api('GET', `/api/complaints/${kenmerk}/log`);
  return (body as { action: string }[]).map(({ action }) => action);
};

describe('kill -9 of the app while it assigns', () => {
  let kenmerk: string;
  let command: string;
  beforeEach(async () => {
    kenmerk = String((await register(randomUUID())).body.kenmerk);
    command = randomUUID();
  });

  const assign = (): Promise<Answer> =>
    coordinator().api('POST', `/api/complaints/${kenmerk}/steps/toewijzen`, {
      command,
      seen: 1,
      input: { to: person('nadia.bouzidi').id },
    });

  /** Presses, and the app dies where the test says; whoever pressed is never told that it worked. */
  const assignAndDie = async (
    at: (asked: Asked) => boolean,
    when: 'before' | 'after',
  ): Promise<void> => {
    const died = village.dieAt({ at, when });
    const answer = await assign();
    await died;
    expect(answer.status).toBeGreaterThanOrEqual(500);
  };

  it('before the decision was written: nothing happened, and the same press works once', async () => {
    await assignAndDie(decision, 'before');
    await village.startApp();

    expect(await logOf(kenmerk)).toEqual(['geregistreerd']);
    expect(await assign()).toMatchObject({ status: 200, body: { repeated: false } });
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
  });

  it('after it was written, before the answer: the card arrives, and the same press says that it was done', async () => {
    await assignAndDie(decision, 'after');
    await village.startApp();

    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
    expect(await assign()).toMatchObject({ status: 200, body: { repeated: true } });
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
  });

  it.each(['before', 'after'] as const)(
    '%s log line and notice were copied: after a restart the card is there exactly once, and one line',
    async (when) => {
      await assignAndDie(notices, when);
      // A notice that was taken when the app died is free again when its lease is over.
      await village.startApp({ laterMs: LEASE_OVER_MS });

      expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
      expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    },
  );

  it('after the press was answered, before anything it owes was worked out: all of it comes, once', async () => {
    const chat = await coordinator().card(kenmerk);
    if (!chat) throw new Error('The coordinator has a card of every new complaint');
    const to = { to: person('nadia.bouzidi').id, reason: 'Kent het team.' };
    const press = (): Promise<Answer> =>
      coordinator().press(chat.message, buttonOf(chat.card, 'toewijzen'), to);
    const died = village.dieAt({ at: notices, when: 'before' });

    const answer = await press();
    expect(answer.body).toMatchObject({ ok: true, status: 200 });
    expect(JSON.stringify(answer.body)).toContain('heeft de klacht toegewezen');
    await died;
    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(0);
    await village.startApp();

    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    await press();
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
  });

  it('before the connector took the card: it arrives exactly once', async () => {
    await assignAndDie(sending, 'before');
    await village.startApp({ laterMs: LEASE_OVER_MS });

    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
  });

  it.each([
    ['after the connector took the card, before its answer', sending, 'after'],
    ['after the answer, before it was written down', recording, 'before'],
  ] as const)('%s: at most the one further card that is documented', async (_, at, when) => {
    await assignAndDie(at, when);
    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(1);
    await village.startApp({ laterMs: LEASE_OVER_MS });

    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(2);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd', 'toewijzen']);
    // And it ends there: what is recorded is not sent again.
    await assign();
    expect(await cardsOf('nadia.bouzidi', kenmerk)).toBe(2);
  });
});

describe('kill -9 of the app while it registers', () => {
  it('after the row was made: both cards arrive, and the same form gives the same number', async () => {
    const command = randomUUID();
    const died = village.dieAt({ at: creation, when: 'after' });
    expect((await register(command)).status).toBeGreaterThanOrEqual(500);
    await died;
    await village.startApp();

    const again = await register(command);
    const kenmerk = String(again.body.kenmerk);
    expect(again.status).toBe(201);
    expect(await logOf(kenmerk)).toEqual(['geregistreerd']);
    expect(await cardsOf('marijke.hofstra', kenmerk)).toBe(1);
    expect(await cardsOf('lotte.veldkamp', kenmerk)).toBe(1);
  });
});
