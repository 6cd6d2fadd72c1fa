import { describe, expect, it } from '@jest/globals';
import { createRequest, NoToken } from '../../tabs/api/request.ts';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A server that gives these answers in turn, and notes with which tokens it was asked. */
function serverOf(...answers: readonly Answer[]) {
  const tokens: string[] = [];
  const left = [...answers];
  const fetch = async (_path: unknown, init?: RequestInit) => {
    tokens.push(new Headers(init?.headers).get('authorization') ?? '');
    const answer = left.shift();
    if (!answer) throw new TypeError('no network');
    const { status, body } = answer;
    return {
      status,
      ok: status < 300,
      json: async () => {
        if (body === undefined) throw new SyntaxError('no json');
        return body;
      },
    } as Response;
  };
  const request = createRequest({
    fetch: fetch,
    token: async ({ renew }) => (renew ? 'new' : 'old'),
    language: 'nl',
  });
  return { request, tokens };
}

const work = { method: 'GET', path: '/api/work' } as const;

describe('a call of the API', () => {
  it('asks for a new token once when the old one is refused', async () => {
    const { request, tokens } = serverOf({ status: 401 }, { status: 200, body: { mine: [] } });

    expect(await request(work)).toEqual({ ok: true, value: { mine: [] } });
    expect(tokens).toEqual(['Bearer old', 'Bearer new']);
  });

  it('says so when the new token is refused as well', async () => {
    const { request, tokens } = serverOf({ status: 401 }, { status: 401 });

    expect(await request(work)).toMatchObject({ failure: { code: 'unauthenticated' } });
    expect(tokens).toHaveLength(2);
  });

  it.each([
    [
      'a refusal is what the server says',
      { status: 409, body: { code: 'already-done' } },
      'already-done',
    ],
    ['a page that is no answer of ours is a fault', { status: 502 }, 'unexpected'],
  ])('%s', async (_rule, answer, code) => {
    expect(await serverOf(answer).request(work)).toMatchObject({ ok: false, failure: { code } });
  });

  it('without network it is offline, and nothing is thrown', async () => {
    expect(await serverOf().request(work)).toEqual({ ok: false, failure: { code: 'offline' } });
  });

  it('without sign-in the person is not signed in, rather than offline', async () => {
    const request = createRequest({
      fetch: globalThis.fetch,
      token: () => Promise.reject(new NoToken('none')),
      language: 'nl',
    });

    expect(await request(work)).toEqual({ ok: false, failure: { code: 'unauthenticated' } });
  });

  it('without network and so without token it is offline, not signed out', async () => {
    const request = createRequest({
      fetch: globalThis.fetch,
      token: () => Promise.reject(new NoToken('none')),
      language: 'nl',
      isOnline: () => false,
    });

    expect(await request(work)).toEqual({ ok: false, failure: { code: 'offline' } });
  });

  it('an empty answer is an answer', async () => {
    expect(await serverOf({ status: 204 }).request(work)).toEqual({ ok: true, value: undefined });
  });
});
