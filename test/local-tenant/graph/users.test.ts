import { afterAll, describe, expect, it } from '@jest/globals';
import { localTarget, person } from '../../contract/target/localTarget.ts';
import type { Json } from '../../contract/target/target.ts';

const target = localTarget();
const { call } = target;
afterAll(() => target.close());

target.seed.createUsers([person('u2', 'Bo Wilg', 'u1'), person('u3', 'Ans Berk', 'u1')]);
target.seed.createUsers([person('u1', 'Iemand Anders')]);

const names = (answer: { body: Json }) =>
  answer.body.value.map(({ displayName }: Json) => displayName);
const EVENTUAL = { ConsistencyLevel: 'eventual' };

describe('Graph contract: users', () => {
  it('people are found by the beginning of a name', async () => {
    expect(names(await call('GET', `/users?$filter=startswith(displayName,'ans d''')`))).toEqual([
      "Ans d'Olm",
    ]);
    expect(
      names(
        await call(
          'GET',
          `/users?$filter=startswith(displayName,'ans') or mail eq 'U2@gemeente.example'`,
        ),
      ),
    ).toHaveLength(3);
    expect((await call('GET', `/users?$filter=contains(displayName,'ns')`)).status).toBe(400);
  });

  it('$search needs ConsistencyLevel: eventual', async () => {
    const path = '/users?$search="displayName:wi"&$select=displayName';
    expect(await call('GET', path)).toMatchObject({
      status: 400,
      body: { error: { code: 'Request_UnsupportedQuery' } },
    });
    expect(names(await call('GET', path, { headers: EVENTUAL }))).toEqual(['Bo Wilg']);
    const either =
      '/users?$search="displayName:berk" OR "mail:u2"&$count=true&$orderby=displayName';
    const answer = await call('GET', either, { headers: EVENTUAL });
    expect([names(answer), answer.body['@odata.count']]).toEqual([['Ans Berk', 'Bo Wilg'], 2]);
  });

  it('users come in pages, in order', async () => {
    const first = await call('GET', '/users?$top=2&$orderby=displayName&$select=displayName');
    const rest = await call('GET', first.body['@odata.nextLink']);
    expect([...names(first), ...names(rest)]).toEqual([
      'Ans Berk',
      "Ans d'Olm",
      'Bo Wilg',
      'Col Lega',
    ]);
    expect(rest.body).not.toHaveProperty('@odata.nextLink');
    expect((await call('GET', '/users?$skiptoken=onzin')).status).toBe(400);
  });

  it('a user is read by id or principal name; the department only when selected', async () => {
    const { body } = await call('GET', '/users/u2@gemeente.example');
    expect(body).toMatchObject({ id: 'u2', jobTitle: 'medewerker' });
    expect(body).not.toHaveProperty('department');
    expect((await call('GET', '/users/u2?$select=department,officeLocation')).body).toMatchObject({
      department: 'Zorg',
      officeLocation: null,
    });
    expect(await call('GET', '/users/niemand')).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
  });

  it('a manager is there or gives 404', async () => {
    expect((await call('GET', '/users/u2/manager?$select=id')).body).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      id: 'u1',
    });
    expect(await call('GET', '/users/u1/manager')).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
    expect(
      (await call('GET', '/users/u2?$expand=manager($select=id,displayName)')).body.manager,
    ).toMatchObject({ id: 'u1' });
    expect(names(await call('GET', '/users/u1/directReports'))).toEqual(['Ans Berk', 'Bo Wilg']);
  });

  it('several people are read at once; unknown ids are left out', async () => {
    const answer = await call('POST', '/directoryObjects/getByIds', {
      body: { ids: ['u3', 'weg', 'u1'], types: ['user'] },
    });
    expect(answer.body.value.map(({ id }: Json) => id)).toEqual(['u3', 'u1']);
  });

  it('a name JavaScript gives every object is no property', async () => {
    expect((await call('GET', '/users?$orderby=constructor')).status).toBe(400);
    expect((await call('GET', '/users/u1?$select=constructor,id')).body).toEqual({
      '@odata.context': expect.any(String),
      id: 'u1',
    });
  });

  it('who may not read the directory gets 403', async () => {
    expect(await call('GET', '/users', { as: 'reader' })).toMatchObject({
      status: 403,
      body: { error: { code: 'Authorization_RequestDenied' } },
    });
  });
});
