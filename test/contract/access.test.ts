import { afterAll, describe, expect, it } from '@jest/globals';
import { found } from './target/found.ts';
import { inside, needing, openTarget } from './target/chosen.ts';
import { text } from './target/columns.ts';

const target = openTarget();
const { call, site, siteId, newList } = target;
afterAll(() => target.close());

describe('Graph contract: transport, tokens, errors', () => {
  it('1 a call without a token gives 401 and says how to log in', async () => {
    const answer = await call('GET', site, { headers: { authorization: '' } });
    expect(answer).toMatchObject({
      status: 401,
      body: { error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' } },
    });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  inside(target, [2], () => {
    it('2 an expired token gives 401', async () => {
      const answer = await call('GET', site, { headers: { authorization: 'Bearer expired' } });
      expect(answer.status).toBe(401);
      expect(answer.body.error.message).toBe('Lifetime validation failed, the token is expired.');
    });
  });

  it('3 every answer has a request id, and the client request id comes back', async () => {
    const answer = await call('GET', site, { headers: { 'client-request-id': 'abc' } });
    expect(answer.headers.get('client-request-id')).toBe('abc');
    expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const other = await call('GET', site);
    expect(other.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('4 an error carries code, message, and a date without zone', async () => {
    const answer = await call('GET', `${site}/lists/none`);
    expect(answer.body.error).toEqual({
      code: 'itemNotFound',
      message: expect.any(String),
      innerError: {
        date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
        'request-id': answer.headers.get('request-id'),
        'client-request-id': answer.headers.get('client-request-id'),
      },
    });
  });

  it('5 JSON answers say so, and entities carry their context', async () => {
    const answer = await call('GET', site);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.body).toMatchObject({ '@odata.context': expect.any(String), id: siteId });
  });

  it('6 an unknown segment gives 400, an unsupported method 405', async () => {
    const unknown = await call('GET', `${site}/lijsten`);
    expect(unknown).toMatchObject({
      status: 400,
      body: {
        error: { code: 'BadRequest', message: "Resource not found for the segment 'lijsten'." },
      },
    });
    expect((await call('DELETE', site)).status).toBe(405);
  });

  it('7 a body of another type gives 415, a broken one 400', async () => {
    const list = await newList();
    expect((await call('POST', `${list}/items`, { raw: '{"fields":{}}' })).status).toBe(415);
    const broken = await call('POST', `${list}/items`, {
      raw: '{"fields":',
      headers: { 'content-type': 'application/json' },
    });
    found(7, 'gebroken JSON / broken JSON', broken);
    expect(broken.status).toBe(400);
  });

  it('8 order and encoding of the query do not matter', async () => {
    const list = await newList(text('Status', { indexed: true }));
    await call('POST', `${list}/items`, { body: { fields: { Status: 'open & wel' } } });
    const one = await call(
      'GET',
      `${list}/items?$top=1&$filter=${encodeURIComponent("fields/Status eq 'open & wel'")}`,
    );
    const two = await call(
      'GET',
      `${list}/items?%24filter=fields%2FStatus+eq+%27open+%26+wel%27&%24top=1`,
    );
    expect(one.body.value).toHaveLength(1);
    expect(two.body.value).toEqual(one.body.value);
  });

  needing(target, { need: 'stranger', rows: [9] }, () => {
    it('9 without a grant every call in the site gives 403', async () => {
      const list = await newList();
      for (const path of [
        site,
        `${site}/lists`,
        `${list}/items`,
        `${list}/items/delta`,
        `${site}/drives`,
        `${site}/drive/root`,
      ]) {
        expect(await call('GET', path, { as: 'stranger' })).toMatchObject({
          status: 403,
          body: { error: { code: 'accessDenied' } },
        });
      }
    });
  });

  needing(target, { need: 'reader', rows: [10] }, () => {
    it('10 reading, writing and managing are three roles', async () => {
      const list = await newList();
      const { body: item } = await call('POST', `${list}/items`, {
        body: { fields: { Title: 'a' } },
      });
      expect((await call('GET', `${list}/items`, { as: 'reader' })).status).toBe(200);
      expect(
        (await call('POST', `${list}/items`, { as: 'reader', body: { fields: {} } })).status,
      ).toBe(403);
      expect(
        (await call('PATCH', `${list}/items/${item.id}/fields`, { as: 'reader', body: {} })).status,
      ).toBe(403);
      expect((await call('DELETE', `${list}/items/${item.id}`, { as: 'reader' })).status).toBe(403);
      expect((await call('POST', `${site}/lists`, { body: { displayName: 'x' } })).status).toBe(
        403,
      );
      expect((await call('POST', `${list}/columns`, { body: text('Extra') })).status).toBe(403);
      expect(
        (await call('POST', `${list}/columns`, { body: text('Extra'), as: 'admin' })).status,
      ).toBe(201);
    });
  });

  needing(target, { need: 'admin', rows: [11] }, () => {
    it('11 only full control of all sites hands out grants', async () => {
      const body = {
        roles: ['write'],
        grantedTo: { application: { id: 'new-app', displayName: 'Nieuw' } },
      };
      expect((await call('POST', `${site}/permissions`, { body })).status).toBe(403);
      const made = await call('POST', `${site}/permissions`, { body, as: 'admin' });
      expect(made).toMatchObject({
        status: 201,
        body: { roles: ['write'], grantedToIdentitiesV2: [{ application: { id: 'new-app' } }] },
      });
      const raised = { roles: ['fullcontrol'] };
      expect(
        (await call('POST', `${site}/permissions`, { body: { ...body, ...raised }, as: 'admin' }))
          .status,
      ).toBe(400);
      expect(
        (await call('PATCH', `${site}/permissions/${made.body.id}`, { body: raised, as: 'admin' }))
          .status,
      ).toBe(200);
    });
  });

  inside(target, [6], () => {
    it('6 a site is found by its host and path', async () => {
      const address = '/sites/gemeente.sharepoint.example:/sites/klachten';
      expect((await call('GET', address)).body.id).toBe(siteId);
      expect((await call('GET', `${address}:/lists`)).status).toBe(200);
    });
  });

  it('6 a list is found by its name, too', async () => {
    const list = await newList();
    const { body } = await call('GET', list);
    expect(
      (await call('GET', `${site}/lists/${encodeURIComponent(body.displayName)}`)).body.id,
    ).toBe(body.id);
  });
});
