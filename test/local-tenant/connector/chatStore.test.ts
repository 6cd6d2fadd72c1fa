import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { openChatStore } from '../../../src/local-tenant/connector/chatStore.ts';

describe('what was said before a moment', () => {
  it('counts as read in every chat; what came after it, and what was read further, stays', () => {
    let now = '2026-03-13T15:00:00Z';
    const chats = openChatStore(new DatabaseSync(':memory:'), {
      businessNow: () => new Date(now),
      realNow: () => new Date('2026-11-21T12:00:00Z'),
    });
    const [one, other] = ['p-1', 'p-2'].map((person) => chats.openConversation(person).id);
    const say = (to = '') => chats.add(to, 'bot', {}).place;
    const old = [say(one), say(other)];
    now = '2026-03-16T07:30:00Z';
    const fresh = say(one);
    chats.markReadBefore(new Date('2026-03-15T23:00:00Z'));

    expect([one, other].map((id = '') => chats.conversation(id)?.readUpTo)).toEqual(old);
    chats.markRead(one ?? '', fresh);
    chats.markReadBefore(new Date('2026-03-15T23:00:00Z'));
    expect(chats.conversation(one ?? '')?.readUpTo).toBe(fresh);
  });
});
