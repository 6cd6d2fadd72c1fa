import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Conversation } from '../../../src/app/ports/conversations.ts';
import type { Instant } from '../../../src/domain/calendar/isoDate.ts';
import { createConversations } from '../../../src/graph/conversations/createConversations.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
beforeEach(async () => {
  local = await startLocalGraph();
});
afterEach(() => local.close());

const conversations = () => createConversations(local.graphPort, local.site);
const chat = (): Conversation => ({
  person: local.people[0],
  conversationId: 'a:1aB-c_d',
  serviceUrl: 'https://smba.trafficmanager.net/emea/00000000/',
  botId: '28:a3f7c1e8',
  since: '2026-03-02T08:00:00Z' as Instant,
});

describe('a personal chat', () => {
  it('is unknown before the app was installed', async () => {
    expect(await conversations().find(local.people[0])).toBeUndefined();
  });

  it('is known to every instance once one remembered it', async () => {
    await conversations().remember(chat());
    expect(await conversations().find(local.people[0])).toEqual(chat());
  });

  it('is read once, then kept', async () => {
    await conversations().remember(chat());
    const mine = conversations();
    await mine.find(local.people[0]);
    const before = local.log.length;
    await mine.find(local.people[0]);
    expect(local.log).toHaveLength(before);
  });

  it('that did not move costs no write', async () => {
    const mine = conversations();
    await mine.remember(chat());
    const before = local.log.length;
    await mine.remember({ ...chat(), since: '2026-03-03T08:00:00Z' as Instant });
    expect(local.log).toHaveLength(before);
  });

  it('that moved to another address replaces the old one', async () => {
    const mine = conversations();
    await mine.remember(chat());
    const moved = { ...chat(), serviceUrl: 'https://smba.trafficmanager.net/nl/' };
    await mine.remember(moved);
    expect(await mine.find(local.people[0])).toEqual(moved);
    expect(await conversations().find(local.people[0])).toEqual(moved);
  });
});
