import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside, openTarget } from './target/chosen.ts';
import { text } from './target/columns.ts';
import { found } from './target/found.ts';

const target = openTarget();
const { call, newList } = target;
afterAll(() => target.close());

const MINUTE_MS = 60_000;
let list = '';
const wish = (more: Record<string, unknown> = {}) => ({
  changeType: 'updated',
  notificationUrl: 'https://klachtwijzer.example/internal/changed',
  resource: list.slice(1),
  expirationDateTime: inMinutes(60),
  clientState: 'geheim',
  ...more,
});
const now = () =>
  ('clock' in target ? (target.clock as { real: Date }).real : new Date()).getTime();
const inMinutes = (minutes: number) => new Date(now() + minutes * MINUTE_MS).toISOString();
const subscribe = (more?: Record<string, unknown>) =>
  call('POST', '/subscriptions', { body: wish(more) });

beforeAll(async () => {
  list = await newList(text('Status'));
});

describe('Graph contract: subscriptions', () => {
  it.each([
    ['another change than updated', () => ({ changeType: 'created' })],
    ['two changes at once', () => ({ changeType: 'created,updated' })],
    ['a plain http address', () => ({ notificationUrl: 'http://klachtwijzer.example/x' })],
    ['an end more than 42,300 minutes away', () => ({ expirationDateTime: inMinutes(42_310) })],
    ['an end in the past', () => ({ expirationDateTime: inMinutes(-1) })],
    ['a client state of 129 characters', () => ({ clientState: 'x'.repeat(129) })],
  ])('62 %s is refused', async (what, more) => {
    const answer = await subscribe(more());
    found(62, what, answer);
    expect(answer.status).toBe(400);
  });

  inside(target, [62], (local) => {
    const answering = (answer: (token: string) => Response) => {
      local.network = async (input) =>
        answer(new URL(input).searchParams.get('validationToken') ?? '');
    };
    const plain = (body: string, status = 200) =>
      new Response(body, { status, headers: { 'content-type': 'text/plain' } });

    it('62 an address that gives the word back is subscribed', async () => {
      answering((token) => plain(token));
      const made = await subscribe();
      expect(made).toMatchObject({
        status: 201,
        body: { changeType: 'updated', resource: list.slice(1), clientState: 'geheim' },
      });
      const path = `/subscriptions/${made.body.id}`;
      const later = { expirationDateTime: inMinutes(120) };
      expect((await call('PATCH', path, { body: later })).body).toMatchObject(later);
      expect((await call('GET', '/subscriptions')).body.value).toHaveLength(1);
      expect((await call('DELETE', path)).status).toBe(204);
      expect((await call('GET', path)).status).toBe(404);
    });

    it.each([
      ['another word', () => plain('iets anders')],
      ['another status', (token: string) => plain(token, 202)],
      ['JSON', (token: string) => Response.json(token)],
    ])('62 an address that answers with %s is not', async (_what, answer) => {
      answering(answer);
      expect((await subscribe()).status).toBe(400);
    });

    it('62 an address nobody answers at is not', async () => {
      local.network = () => Promise.reject(new TypeError('fetch failed'));
      expect((await subscribe()).status).toBe(400);
    });

    it('62 9 nobody subscribes to a site he may not read', async () => {
      answering((token) => plain(token));
      const answer = await call('POST', '/subscriptions', { body: wish(), as: 'stranger' });
      expect(answer.status).toBe(403);
      const unknown = { resource: `sites/${target.siteId}/lists/niets` };
      expect((await subscribe(unknown)).status).toBe(404);
    });
  });
});
