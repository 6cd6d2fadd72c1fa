import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { personaOf, type Persona } from '../support/townPeople.ts';

let town: Town;
let marijke: Persona;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  marijke = personaOf(town, 'marijke.hofstra');
}, 60_000);
afterAll(() => town.close());

const form = (change: Record<string, unknown> = {}) => ({
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: 'Vera Zandstra',
    contact: { phone: '06 55 55 01 01' },
    replyChannel: 'telefoon',
  },
  accused: { kind: 'onbekend' },
  aanduiding: 'hek van het park te laat open',
  what: 'Het hek ging pas na negenen open.',
  category: 'dienstverlening',
  received: '2026-03-16',
  ...change,
});
const register = (input: unknown, command: string = randomUUID()) =>
  marijke.api('POST', '/api/complaints', { command, input });
const count = () => town.served().composition.model.rows().length;

describe('a registration that cannot be right', () => {
  it.each([
    ['without what happened', { what: '' }, 'what', 'required'],
    ['without aanduiding', { aanduiding: undefined }, 'aanduiding', 'required'],
    ['with an empty aanduiding', { aanduiding: ' ' }, 'aanduiding', 'required'],
    [
      'with an aanduiding of 61 characters',
      { aanduiding: 'a'.repeat(61) },
      'aanduiding',
      'too-long',
    ],
    ['with 100,000 characters of text', { what: 'x'.repeat(100_000) }, 'what', 'too-long'],
    ['with a channel that is none', { channel: 'postduif' }, 'channel', 'not-a-choice'],
    ['with a date that is none', { received: '2026-02-30' }, 'received', 'no-date'],
    [
      'with an e-mail address that is none',
      { klager: { ...form().klager, contact: { email: 'geen adres' } } },
      'klager.contact.email',
      'no-email',
    ],
  ])('%s is refused at its field and nothing is written', async (_how, change, field, code) => {
    const before = count();
    const answer = await register(form(change));

    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('invalid-input');
    expect(answer.body.fields).toContainEqual(expect.objectContaining({ field, code }));
    expect(count()).toBe(before);
  });

  it.each([
    ['received tomorrow', { received: '2026-03-17' }, 'received', 'date-in-future'],
    [
      'received before it happened',
      { received: '2026-03-09', happenedOn: '2026-03-12' },
      'received',
      'received-before-event',
    ],
    [
      'that names the complainant',
      { aanduiding: 'ruzie met Zandstra' },
      'aanduiding',
      'aanduiding-names-person',
    ],
    [
      'with a phone number',
      { aanduiding: 'bel 06-12345678 terug' },
      'aanduiding',
      'aanduiding-has-contact-data',
    ],
    [
      'with an e-mail address',
      { aanduiding: 'mail aan v@voorbeeld.nl' },
      'aanduiding',
      'aanduiding-has-contact-data',
    ],
    [
      'with a number plate',
      { aanduiding: 'auto met 12-ABC-3' },
      'aanduiding',
      'aanduiding-has-contact-data',
    ],
  ])('%s is refused at its field', async (_how, change, field, code) => {
    const before = count();
    const answer = await register(form(change));

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.fields).toContainEqual(expect.objectContaining({ field, code }));
    expect(count()).toBe(before);
  });

  it('keeps markup as text and drops control characters', async () => {
    const answer = await register(form({ what: '<b>boos</b> \u0007 *en* [link](http://x)' }));
    const dossier = await marijke.api('GET', `/api/complaints/${String(answer.body.kenmerk)}`);

    expect(dossier.body.registration.what).toBe('<b>boos</b>  *en* [link](http://x)');
  });

  it('is one complaint when the same form is sent twice, also at the same moment', async () => {
    const before = count();
    const command = randomUUID();
    const [first, second] = await Promise.all([
      register(form(), command),
      register(form(), command),
    ]);
    const third = await register(form(), command);

    expect([second.body.kenmerk, third.body.kenmerk]).toEqual([
      first.body.kenmerk,
      first.body.kenmerk,
    ]);
    expect(count()).toBe(before + 1);
  });

  it('gives two forms at the same moment two numbers without a gap', async () => {
    const answers = await Promise.all([register(form()), register(form())]);
    const numbers = answers.map(({ body }) => Number(String(body.kenmerk).slice(-4))).sort();

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((numbers[1] ?? 0) - (numbers[0] ?? 0)).toBe(1);
  });
});

describe('a call that cannot be right', () => {
  it.each([
    ['a kenmerk that does not exist', 'GET', '/api/complaints/K-2026-9999', undefined, 404],
    ['a kenmerk that is none', 'GET', "/api/complaints/K'%20or%201", undefined, 404],
    [
      'a step that does not exist',
      'POST',
      '/api/complaints/K-2026-0001/steps/verbranden',
      { command: 'x'.repeat(9), seen: 1, input: {} },
      404,
    ],
    [
      'a step without command id',
      'POST',
      '/api/complaints/K-2026-0001/steps/afsluiten',
      { seen: 1, input: {} },
      400,
    ],
    ['a draft with a path as key', 'PUT', '/api/drafts/..%2f..%2fx', { a: 1 }, 404],
  ])('%s is answered clearly', async (_what, method, path, body, status) => {
    const answer = await marijke.api(method, path, body);

    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      code: expect.any(String),
      correlation: expect.any(String),
    });
  });

  it('a body that is no JSON is a 400', async () => {
    const person = town.tenant.directory.byAlias('marijke.hofstra');
    if (person === undefined) throw new Error('persona');
    const response = await fetch(`${town.origin}/api/complaints`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await town.tenant.issuer.userToken(person)}`,
        'content-type': 'application/json',
      },
      body: '{"half":',
    });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-input' });
  });
});
