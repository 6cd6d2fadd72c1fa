import { afterAll, describe, expect, it } from '@jest/globals';
import { openTarget } from './target/chosen.ts';
import { key, text } from './target/columns.ts';
import { found } from './target/found.ts';
import type { Json } from './target/target.ts';

const target = openTarget();
const { call, site, newList } = target;
afterAll(() => target.close());

const asAdmin = (method: string, path: string, body: unknown) =>
  call(method, path, { body, as: 'admin' });
const names = (answer: { body: Json }) =>
  answer.body.value.map(({ name }: { name: string }) => name);

describe('Graph contract: lists and columns', () => {
  it('12 a new list has Title and the given columns', async () => {
    const list = await newList(key('Kenmerk'), { name: 'Aantal', number: {} });
    expect(names(await call('GET', `${list}/columns`))).toEqual(
      expect.arrayContaining(['Title', 'Kenmerk', 'Aantal']),
    );
    expect((await call('GET', list)).body.list.template).toBe('genericList');
  });

  it('13 the name of a list is not for the caller to choose', async () => {
    const answer = await asAdmin('POST', `${site}/lists`, { name: 'x', displayName: 'x' });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'invalidRequest',
          message:
            "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
        },
      },
    });
  });

  it('14 a new column gets an id, and its name as its label', async () => {
    const list = await newList();
    const answer = await asAdmin('POST', `${list}/columns`, { name: 'Status', text: {} });
    expect(answer).toMatchObject({
      status: 201,
      body: { id: expect.any(String), name: 'Status', displayName: 'Status' },
    });
    const other = await asAdmin('POST', `${list}/columns`, { name: 'Naam klager', text: {} });
    expect(other.body.name).toBe('Naam_x0020_klager');
  });

  it.each([
    ['two types', { name: 'X', text: {}, number: {} }],
    ['no type', { name: 'X' }],
  ])('15 a column with %s is refused', async (what, column) => {
    const answer = await asAdmin('POST', `${await newList()}/columns`, column);
    found(15, what, answer);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'invalidRequest' } },
    });
  });

  it('16 a unique column must be indexed', async () => {
    const list = await newList();
    const answer = await asAdmin(
      'POST',
      `${list}/columns`,
      text('X', { enforceUniqueValues: true }),
    );
    found(16, 'uniek zonder index / unique without an index', answer);
    expect(answer.status).toBe(400);
    expect((await asAdmin('POST', `${list}/columns`, key('X'))).status).toBe(201);
  });

  it('17 the 21st index of a list is refused', async () => {
    const list = await newList(
      ...Array.from({ length: 20 }, (_, at) => text(`K${at}`, { indexed: true })),
    );
    const answer = await asAdmin('POST', `${list}/columns`, text('K20', { indexed: true }));
    found(17, '21e index / 21st index', answer);
    expect(answer.status).toBe(400);
    expect((await asAdmin('PATCH', `${list}/columns/Title`, { indexed: true })).status).toBe(400);
  });

  it('18 hidden columns show only to who asks for hidden', async () => {
    const list = await newList(text('Stil', { hidden: true }));
    expect(names(await call('GET', `${list}/columns`))).not.toContain('Stil');
    expect(names(await call('GET', `${list}/columns?$select=name,hidden`))).toContain('Stil');
  });

  it('19 two lists cannot have the same name', async () => {
    const { body } = await call('GET', await newList());
    const again = { displayName: body.displayName.toUpperCase() };
    const answer = await asAdmin('POST', `${site}/lists`, again);
    found(19, 'dezelfde naam / the same name', answer);
    expect(answer).toMatchObject({
      status: 409,
      body: { error: { code: 'nameAlreadyExists' } },
    });
  });

  it('27 46 an index or uniqueness set later counts from then on', async () => {
    const list = await newList(text('Code'));
    await call('POST', `${list}/items`, { body: { fields: { Code: 'a' } } });
    expect((await call('GET', `${list}/items?$filter=fields/Code eq 'a'`)).status).toBe(400);
    expect(
      (await asAdmin('PATCH', `${list}/columns/Code`, { indexed: true, enforceUniqueValues: true }))
        .status,
    ).toBe(200);
    expect((await call('GET', `${list}/items?$filter=fields/Code eq 'a'`)).body.value).toHaveLength(
      1,
    );
    expect((await call('POST', `${list}/items`, { body: { fields: { Code: 'A' } } })).status).toBe(
      400,
    );
  });

  it('27 a column with twins cannot become unique', async () => {
    const list = await newList(text('Code'));
    for (const Code of ['a', 'A'])
      await call('POST', `${list}/items`, { body: { fields: { Code } } });
    const answer = await asAdmin('PATCH', `${list}/columns/Code`, {
      indexed: true,
      enforceUniqueValues: true,
    });
    expect(answer.status).toBe(400);
    expect((await call('GET', `${list}/columns/Code`)).body.indexed).toBe(false);
  });

  it('12 lists come with their columns when expanded, and go when deleted', async () => {
    const list = await newList(text('Status'));
    const { body } = await call('GET', `${list}?$expand=columns`);
    expect(body.columns.map(({ name }: { name: string }) => name)).toContain('Status');
    const found = await call(
      'GET',
      `${site}/lists?$filter=displayName eq '${body.displayName}'&$select=id`,
    );
    expect(found.body.value).toEqual([{ '@odata.etag': expect.any(String), id: body.id }]);
    expect((await call('DELETE', list, { as: 'admin' })).status).toBe(204);
    expect((await call('GET', list)).status).toBe(404);
  });
});
