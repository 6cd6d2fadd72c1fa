import { describe, expect, it } from '@jest/globals';
import { whileTyping } from '../../src/bot/whileTyping.ts';

const place = { conversationId: 'a:1', serviceUrl: 'https://connector.example/', botId: '28:bot' };
const world = () => {
  const limit = new AbortController();
  const shown: string[] = [];
  const busy = whileTyping({
    timeLimit: () => limit.signal,
    typing: ({ conversationId }) => {
      shown.push(conversationId);
      return Promise.reject(new TypeError('offline'));
    },
  });
  return { shown, busy, time: () => limit.abort() };
};

describe('an answer in the chat', () => {
  it('that takes long shows that it is being made', async () => {
    const { shown, busy, time } = world();
    let done = (): void => undefined;
    const work = new Promise<void>((resolve) => {
      done = resolve;
    });
    const waiting = busy(place, work);
    time();
    done();
    await waiting;
    expect(shown).toEqual(['a:1']);
  });

  it('that is quick shows nothing, also not afterwards', async () => {
    const { shown, busy, time } = world();
    await busy(place, Promise.resolve());
    time();
    expect(shown).toEqual([]);
  });
});
