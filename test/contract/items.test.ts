import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside, openTarget } from './target/chosen.ts';
import { key, text } from './target/columns.ts';
import { found } from './target/found.ts';

const target = openTarget();
const { call, newList } = target;
afterAll(() => target.close());

let list = '';
const post = (fields: Record<string, unknown>) =>
  call('POST', `${list}/items`, { body: { fields } });
const refused = (message?: string) => ({
  status: 400,
  body: { error: { code: 'invalidRequest', ...(message === undefined ? {} : { message }) } },
});

beforeAll(async () => {
  list = await newList(
    key('Kenmerk'),
    text('Status', { indexed: true }),
    text('Lang', { text: { allowMultipleLines: true } }),
    { name: 'Aantal', number: { minimum: 0, maximum: 10 } },
    { name: 'Soort', choice: { choices: ['zorg', 'gedrag'] } },
    { name: 'Soorten', choice: { choices: ['zorg', 'gedrag'], displayAs: 'checkBoxes' } },
    { name: 'Klaar', boolean: {} },
    { name: 'Dag', dateTime: { format: 'dateTime' } },
    { name: 'Behandelaar', personOrGroup: {} },
    { name: 'Betrokkenen', personOrGroup: { allowMultipleSelection: true } },
    text('Stil', { hidden: true }),
    ...Array.from({ length: 13 }, (_, at) => ({ name: `P${at}`, personOrGroup: {} })),
  );
});

describe('Graph contract: creating and reading items', () => {
  it('20 a new item has a growing id and a quoted ETag', async () => {
    const first = await post({ Title: 'een' });
    const second = await post({ Title: 'twee' });
    expect(first.status).toBe(201);
    expect(first.body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(first.body['@odata.etag']).toBe(first.body.eTag);
    expect(first.body.fields).toMatchObject({ '@odata.etag': first.body.eTag, Title: 'een' });
    expect(Number(second.body.id)).toBeGreaterThan(Number(first.body.id));
    await call('DELETE', `${list}/items/${second.body.id}`);
    expect(Number((await post({})).body.id)).toBeGreaterThan(Number(second.body.id));
  });

  it('21 fields come only when expanded', async () => {
    const { body } = await call('GET', `${list}/items?$top=1`);
    expect(body.value[0]).not.toHaveProperty('fields');
    expect((await call('GET', `${list}/items?$top=1&$expand=fields`)).body.value[0]).toHaveProperty(
      'fields.Title',
    );
  });

  it('22 selected fields come alone, empty ones are absent', async () => {
    const { body } = await post({ Title: 'drie', Aantal: 3 });
    const read = await call(
      'GET',
      `${list}/items/${body.id}?$expand=fields($select=Aantal,Status)`,
    );
    expect(read.body.fields).toEqual({ '@odata.etag': body.eTag, id: body.id, Aantal: 3 });
  });

  it('23 an unknown field is refused and nothing is written', async () => {
    expect(await post({ Title: 'x', Onbekend: 1 })).toMatchObject(
      refused("Field 'Onbekend' is not recognized"),
    );
    const { body } = await post({ Title: 'y' });
    const patch = await call('PATCH', `${list}/items/${body.id}/fields`, {
      body: { Title: 'z', onbekend: 1 },
    });
    expect(patch).toMatchObject(refused());
    expect((await call('GET', `${list}/items/${body.id}`)).body.eTag).toBe(body.eTag);
  });

  it('24 a field whose name begins with _ is refused', async () => {
    expect(await post({ _Eigen: 'x' })).toMatchObject(refused("Field '_Eigen' is not recognized"));
  });

  it.each([
    ['a line of 256', { Status: 'x'.repeat(256) }],
    ['a text of 64,000', { Lang: 'x'.repeat(64_000) }],
    ['a number out of range', { Aantal: 11 }],
    ['a choice that is none', { Soort: 'anders' }],
    ['the 31st of February', { Dag: '2026-02-31' }],
    ['a character XML cannot hold', { Lang: 'a\u0001b' }],
  ])('25 %s is refused', async (what, fields) => {
    const answer = await post(fields);
    found(25, what, answer);
    expect(answer).toMatchObject(refused());
  });

  it('25 the longest texts fit', async () => {
    expect((await post({ Status: 'x'.repeat(255), Lang: 'x'.repeat(63_999) })).status).toBe(201);
  });

  it('25 a required column must have a value', async () => {
    const strict = await newList(text('Naam', { required: true }));
    expect((await call('POST', `${strict}/items`, { body: { fields: {} } })).status).toBe(400);
    const { body } = await call('POST', `${strict}/items`, { body: { fields: { Naam: 'a' } } });
    expect(
      (await call('PATCH', `${strict}/items/${body.id}/fields`, { body: { Naam: null } })).status,
    ).toBe(400);
  });

  it.each([
    ['text in a number', { Aantal: '3' }],
    ['an object in a text', { Status: {} }],
    ['a number in a text', { Status: 3 }],
    ['text in a yes/no', { Klaar: 'ja' }],
    ['a plain text in a multi-choice', { Soorten: 'zorg' }],
  ])('26 %s is refused', async (what, fields) => {
    const answer = await post(fields);
    found(26, what, answer);
    expect(answer.status).toBe(400);
  });

  it('27 a unique column takes a value once, without regard to case; empty ones never collide', async () => {
    const message = 'One or more fields with unique constraints already has the provided value.';
    await post({ Kenmerk: 'K-2026-1' });
    const otherCase = await post({ Kenmerk: 'k-2026-1' });
    found(27, 'alleen andere hoofdletters / only another case', otherCase);
    expect(otherCase).toMatchObject(refused(message));
    const { body } = await post({ Title: 'leeg' });
    const empty = await post({ Kenmerk: '' });
    found(27, 'twee lege / two empty ones', empty);
    expect(empty.status).toBe(201);
    expect(
      await call('PATCH', `${list}/items/${body.id}/fields`, { body: { Kenmerk: 'K-2026-1' } }),
    ).toMatchObject(refused(message));
    const own = await post({ Kenmerk: 'K-2026-2' });
    expect(
      (
        await call('PATCH', `${list}/items/${own.body.id}/fields`, {
          body: { Kenmerk: 'K-2026-2' },
        })
      ).status,
    ).toBe(200);
  });

  it('28 a person is written and read by lookup id', async () => {
    expect(await post({ Behandelaar: '6' })).toMatchObject({ status: 400 });
    const written = await post({ BehandelaarLookupId: '6' });
    found(28, 'cijfers als tekst / digits as text', written);
    const { body } = written;
    expect(body.fields).toMatchObject({ BehandelaarLookupId: '6' });
    expect(body.fields).not.toHaveProperty('Behandelaar');
  });

  it('29 several values need their type beside them', async () => {
    expect((await post({ Soorten: ['zorg'] })).status).toBe(400);
    expect((await post({ BetrokkenenLookupId: [1, 2] })).status).toBe(400);
    const { body } = await post({
      'Soorten@odata.type': 'Collection(Edm.String)',
      Soorten: ['zorg', 'gedrag'],
      'BetrokkenenLookupId@odata.type': 'Collection(Edm.Int32)',
      BetrokkenenLookupId: [1, 2],
    });
    expect(body.fields).toMatchObject({
      Soorten: ['zorg', 'gedrag'],
      Betrokkenen: [{ LookupId: 1 }, { LookupId: 2 }],
    });
  });

  it('30 more than 12 lookups in one selection are refused', async () => {
    const names = Array.from({ length: 13 }, (_, at) => `P${at}LookupId`);
    const answer = await call('GET', `${list}/items?$expand=fields($select=${names.join(',')})`);
    found(30, '13 lookups', answer);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('lookup column threshold');
    expect(
      (await call('GET', `${list}/items?$expand=fields($select=${names.slice(1).join(',')})`))
        .status,
    ).toBe(200);
  });

  it.each([
    ['2026-03-02T12:42:39+01:00', '2026-03-02T11:42:39Z'],
    ['2026-03-02T11:42:39.999Z', '2026-03-02T11:42:39Z'],
    ['2026-03-02', '2026-03-02T00:00:00Z'],
  ])('31 the date %s is kept as %s', async (Dag, kept) => {
    const answer = await post({ Dag });
    found(31, `${Dag} -> ${answer.body?.fields?.Dag}`, answer);
    expect(answer.body.fields.Dag).toBe(kept);
  });

  it('32 the app is the author', async () => {
    const { body } = await post({ Title: 'wie' });
    const identity = {
      application: { id: target.appId, displayName: expect.any(String) },
    };
    expect(body).toMatchObject({ createdBy: identity, lastModifiedBy: identity });
    expect(body.fields).toMatchObject({
      AppAuthorLookupId: expect.any(String),
      AppEditorLookupId: expect.any(String),
      Created: body.createdDateTime,
    });
  });

  inside(target, [32], () => {
    it('32 the date is that of the business clock', async () => {
      const { body } = await post({ Title: 'wanneer' });
      expect(body.createdDateTime).toBe('2026-03-02T09:00:00Z');
    });
  });

  it('33 what is not there gives 404', async () => {
    for (const [path, word] of [
      [`${list}/items/9999`, 'list item'],
      [`${list}/items/abc`, 'list item'],
      [`${target.site}/lists/niets/items`, 'list'],
    ] as const) {
      const answer = await call('GET', path);
      expect(answer).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
      expect(answer.body.error.message).toContain(word);
    }
  });

  it('22 a hidden column shows only when it is selected', async () => {
    const { body } = await post({ Stil: 'sst' });
    expect(body.fields).not.toHaveProperty('Stil');
    expect(
      (await call('GET', `${list}/items/${body.id}?$expand=fields($select=Stil)`)).body.fields.Stil,
    ).toBe('sst');
  });
});
