import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textEdit } from '../../src/contract/textEdit.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf, type Answer, type Persona } from '../support/townPeople.ts';

let town: Town;
let daan: Persona;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  daan = personaOf(town, 'daan.eggink');
}, 60_000);
afterAll(() => town.close());

const form = (what: string) => ({ command: 'made-before', values: { what } });
const put = (key: string, what: string, seen?: string): Promise<Answer> =>
  daan.api(
    'PUT',
    `/api/drafts/${encodeURIComponent(key)}${seen === undefined ? '' : `?seen=${seen}`}`,
    form(what),
  );
const get = async (key: string) =>
  (await daan.api('GET', `/api/drafts/${encodeURIComponent(key)}`)).body;

describe('a draft over the API', () => {
  it('of two windows that saw the same, one is saved and the other hears it', async () => {
    const key = 'oordeel/K-2026-0001';
    const first = await put(key, 'een', 'none');
    expect((await put(key, 'twee', first.body.version)).status).toBe(200);

    const late = await put(key, 'drie', first.body.version);
    expect([late.status, late.body.code]).toEqual([409, 'superseded']);
    expect((await get(key)).value).toEqual(form('twee'));
  });

  it('that says the same again is saved, whatever was seen: its answer may have been lost', async () => {
    const key = 'heropenen/K-2026-0001';
    const first = await put(key, 'een', 'none');
    const again = await put(key, 'een', 'none');
    expect([again.status, again.body.version]).toEqual([200, first.body.version]);
  });

  it('larger than the list holds is refused with what it is, and what stood there stays', async () => {
    const key = 'oordeel/K-2026-0002';
    await put(key, 'een');
    const answer = await put(key, 'x'.repeat(256_000));
    expect([answer.status, answer.body.code]).toEqual([413, 'too-large']);
    expect((await get(key)).value).toEqual(form('een'));
  });

  it('takes what changed of it, and nothing where another text stands there', async () => {
    const key = 'oordeel/K-2026-0004';
    const patch = (fields: unknown) =>
      daan.api('PATCH', `/api/drafts/${encodeURIComponent(key)}`, {
        command: 'made-later',
        fields,
      });
    expect((await patch({ what: 'De deur' })).status).toBe(200);
    const done = await patch({ what: [textEdit('De deur', 'De deur was dicht')], sure: true });
    expect(done.body.value).toEqual({
      command: 'made-later',
      values: { what: 'De deur was dicht', sure: true },
    });

    const other = await patch({ what: [textEdit('De poort', 'De poort was open')] });
    expect([other.status, other.body.code]).toEqual([409, 'superseded']);
    expect((await patch({ what: 7 })).status).toBe(400);
    expect((await get(key)).value).toEqual(done.body.value);
  });

  it("is nobody else's", async () => {
    const key = 'oordeel/K-2026-0003';
    await put(key, 'mijn');
    const other = personaOf(town, 'marijke.hofstra');
    expect((await other.api('GET', `/api/drafts/${encodeURIComponent(key)}`)).status).toBe(204);
  });

  it('is only of a form: until when reminders are put off, and views, have a door of their own', async () => {
    const value = { until: '2099-01-01', reason: '' };
    for (const key of ['later/K-2026-0001', 'views', `x/${'y'.repeat(240)}`]) {
      const path = `/api/drafts/${encodeURIComponent(key)}`;
      const answers = [
        await daan.api('PUT', path, value),
        await daan.api('GET', path),
        await daan.api('DELETE', path),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    }
  });

  it('goes with the form that is registered, and stays when that was registered before', async () => {
    const request = {
      command: randomUUID(),
      input: registration(personaOf(town, 'chantal.wiersema').id),
    };
    await put('registreren', 'De deur');
    const first = await daan.api('POST', '/api/complaints', request);
    expect([first.status, first.body.repeated]).toEqual([201, undefined]);
    expect((await daan.api('GET', '/api/drafts/registreren')).status).toBe(204);

    await put('registreren', 'De deur was dicht');
    const again = await daan.api('POST', '/api/complaints', request);
    expect(again.body).toMatchObject({ kenmerk: first.body.kenmerk, repeated: true });
    expect((await get('registreren')).value).toEqual(form('De deur was dicht'));
  });

  it('of which nothing arrived is refused', async () => {
    const answer = await daan.api('PUT', '/api/drafts/oordeel%2FK-2026-0004');
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
  });
});
