import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../src/domain/calendar/isoDate.ts';
import type { PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { createConnectorMessenger } from '../../src/bot/connectorMessenger.ts';

const joost = '5d0c3f1a-0000-4000-8000-000000000002' as PersonId;
const limitMs = 30_000;

/** A messenger whose process stands still for so long between being asked and the request. */
const messengerStalling = (
  stalledMs: number,
  answer: () => Response = () => Response.json({ id: 'bericht' }, { status: 201 }),
) => {
  let now = 0;
  const limits: number[] = [];
  const messenger = createConnectorMessenger({
    conversations: {
      find: () =>
        Promise.resolve({
          person: joost,
          conversationId: 'gesprek',
          serviceUrl: 'https://connector.example/',
          botId: 'bot',
          since: '2026-03-16T08:00:00Z' as Instant,
        }),
    },
    token: () => {
      now += stalledMs;
      return Promise.resolve('token');
    },
    fetch: () => Promise.resolve(answer()),
    monotonicMs: () => now,
    timeLimit: (ms) => {
      limits.push(ms);
      return new AbortController().signal;
    },
    isServiceUrl: () => true,
  });
  return { limits, send: () => messenger.send(joost, { card: {}, summary: 'Bel' }, limitMs) };
};

describe('a message to a personal chat', () => {
  it('is sent within what is left of its time limit', async () => {
    const { limits, send } = messengerStalling(10_000);
    expect(await send()).toEqual({ kind: 'sent', activityId: 'bericht' });
    expect(limits).toEqual([20_000]);
  });

  it('is not sent any more by a process that stood still past the limit: its lease may be over', async () => {
    const { limits, send } = messengerStalling(90 * 60_000);
    expect(await send()).toEqual({ kind: 'unknown' });
    expect(limits).toEqual([]);
  });

  it.each([
    [429, { 'retry-after': '7' }, { kind: 'later', afterMs: 7_000 }],
    [429, {}, { kind: 'later', afterMs: 2_000 }],
    [403, {}, { kind: 'unreachable', again: true }],
    [404, {}, { kind: 'unreachable', again: true }],
    [400, {}, { kind: 'unreachable' }],
    [500, {}, { kind: 'unknown' }],
    [503, { 'retry-after': '7' }, { kind: 'unknown' }],
  ] as const)('answered with %i %j is %j', async (status, headers, outcome) => {
    const { send } = messengerStalling(0, () => new Response(undefined, { status, headers }));
    expect(await send()).toEqual(outcome);
  });
});
