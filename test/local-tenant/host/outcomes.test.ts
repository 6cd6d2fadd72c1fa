import { describe, expect, it } from '@jest/globals';
import { chatSummary } from '../../../src/local-tenant/host/chatSummary.ts';
import { readDeepLink } from '../../../src/local-tenant/host/deepLink.ts';
import { pressOutcome, taskOutcome } from '../../../src/local-tenant/host/invokeOutcome.ts';
import {
  answerNestedAuth,
  type NestedAuthSource,
} from '../../../src/local-tenant/host/nestedAppAuth.ts';
import { refreshOf } from '../../../src/local-tenant/host/refreshOf.ts';
import { routes } from '../../../src/local-tenant/host/routes.ts';
import { gemeente } from '../../../src/local-tenant/example/gemeente.ts';
import type { MessageView } from '../../../src/local-tenant/hostApi/hostContract.ts';

const answered = (body: unknown, status = 200) => ({ ok: true as const, status, body });

describe('the answer to a press on a card', () => {
  it.each([
    [
      'a card',
      answered({
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard' },
      }),
      { kind: 'card', card: { type: 'AdaptiveCard' } },
    ],
    [
      'a message',
      answered({ type: 'application/vnd.microsoft.activity.message', value: 'Gedaan' }),
      { kind: 'message', text: 'Gedaan' },
    ],
    [
      'an error',
      answered({ type: 'application/vnd.microsoft.error', value: { message: 'Te laat' } }),
      { kind: 'error', text: 'Te laat' },
    ],
    ['nothing', answered(undefined), { kind: 'error' }],
    [
      'not delivered',
      { ok: false as const, reason: 'stopped' as const },
      { kind: 'not-delivered', reason: 'stopped' },
    ],
  ])('is %s', (_what, delivered, outcome) => {
    expect(pressOutcome(delivered)).toEqual(outcome);
  });
});

describe('the answer to a dialog', () => {
  it('is a page with its size', () => {
    const value = {
      title: 'Lees',
      url: 'http://127.0.0.1:4100/tab/',
      width: 'medium',
      height: 600,
    };

    expect(taskOutcome(answered({ task: { type: 'continue', value } }))).toEqual({
      kind: 'page',
      page: value,
    });
  });

  it('is a line, the end, or a fault', () => {
    expect(taskOutcome(answered({ task: { type: 'message', value: 'Klaar' } }))).toEqual({
      kind: 'message',
      text: 'Klaar',
    });
    expect(taskOutcome(answered(undefined))).toEqual({ kind: 'close' });
    expect(taskOutcome(answered(undefined, 500))).toEqual({ kind: 'error' });
  });
});

describe('a deep link', () => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: 'dossier/K-2026-0043' }));

  it('leads to a page of the app', () => {
    expect(
      readDeepLink(`https://teams.microsoft.com/l/entity/app/werk?context=${context}`, 'app'),
    ).toEqual({
      entityId: 'werk',
      subPageId: 'dossier/K-2026-0043',
    });
  });

  it.each([
    'https://teams.microsoft.com/l/entity/other/werk',
    'https://evil.example/l/entity/app/werk',
    'http://teams.microsoft.com/l/entity/app/werk',
    'javascript:alert(1)',
    'no address',
  ])('is not %s', (address) => {
    expect(readDeepLink(address, 'app')).toBeUndefined();
  });

  it('with an unreadable context leads to the page itself', () => {
    expect(
      readDeepLink('https://teams.microsoft.com/l/entity/app/werk?context=x', 'app')?.subPageId,
    ).toBe('');
  });
});

describe('a card that refreshes itself', () => {
  const refresh = (userIds?: readonly string[]) => ({
    refresh: {
      action: { type: 'Action.Execute', verb: 'ververs' },
      ...(userIds ? { userIds } : {}),
    },
  });

  it('does so for whom it names, and for both in a chat of two when it names nobody', () => {
    expect(refreshOf(refresh(['29:me']), '29:me')).toMatchObject({ verb: 'ververs' });
    expect(refreshOf(refresh(['29:you']), '29:me')).toBeUndefined();
    expect(refreshOf(refresh(), '29:me')).toMatchObject({ verb: 'ververs' });
    expect(refreshOf({}, '29:me')).toBeUndefined();
  });
});

describe('the row of the chat list', () => {
  const message = (place: number, changes: Partial<MessageView> = {}): MessageView => ({
    id: String(place),
    place,
    from: 'bot',
    activity: { summary: `bericht ${place}` },
    created: '2026-03-16T07:55:00.000Z',
    deleted: false,
    seq: place,
    ...changes,
  });

  it('shows the summary of the last message and counts what the bot said since', () => {
    const messages = [message(3), message(1), message(2, { from: 'person' })];

    expect(chatSummary(messages, 1)).toMatchObject({ text: 'bericht 3', unread: 1 });
  });

  it('counts neither a changed old message nor a deleted one', () => {
    expect(chatSummary([message(1, { seq: 9 }), message(2, { deleted: true })], 1)).toMatchObject({
      text: 'bericht 1',
      unread: 0,
    });
  });
});

describe('nested app authentication', () => {
  const source = (tokens: NestedAuthSource['tokens']): NestedAuthSource => ({
    persona: {
      alias: 'a',
      oid: 'o',
      upn: 'a@b.example',
      displayName: 'A',
      jobTitle: '',
      department: '',
      group: 'klachten' as const,
      guest: false,
    },
    tenantId: 't',
    tokens,
  });
  const ask = async (method: string, given = source(() => Promise.reject(new Error('offline')))) =>
    JSON.parse(
      await answerNestedAuth(
        given,
        JSON.stringify({ requestId: '1', method, tokenParams: { clientId: 'c', scope: 's' } }),
      ),
    ) as unknown;

  it('hands out the tokens of the persona', async () => {
    const given = {
      ...source(() => Promise.reject(new Error('unused'))),
      tokens: () => Promise.resolve({ accessToken: 'at', idToken: 'it', expiresIn: 3600 }),
    };

    await expect(ask('GetToken', given)).resolves.toMatchObject({
      requestId: '1',
      success: true,
      token: { access_token: 'at', id_token: 'it', scope: 's' },
      account: { homeAccountId: 'o.t', username: 'a@b.example' },
    });
  });

  it('says what it cannot do', async () => {
    await expect(ask('GetToken')).resolves.toMatchObject({
      success: false,
      error: { status: 'TRANSIENT_ERROR' },
    });
    await expect(ask('Other')).resolves.toMatchObject({ success: false });
  });
});

describe('the routes of the strip', () => {
  it('are walked by people who exist', () => {
    const aliases = gemeente.people.map(({ alias }) => alias);
    const walkers = routes.flatMap(({ steps }) => steps.map(({ persona }) => persona));

    expect(walkers.filter((alias) => !aliases.includes(alias))).toEqual([]);
  });
});
