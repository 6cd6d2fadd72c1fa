import type { BotHandlers } from './press.ts';
import type { ConnectorPlace } from './callConnector.ts';

interface TypingDeps {
  /** Shows in a chat that an answer is being made. */
  readonly typing: (place: ConnectorPlace) => Promise<unknown>;
  readonly timeLimit: (ms: number) => AbortSignal;
}

/** Real milliseconds after which somebody wonders whether he was heard. */
const SLOW_MS = 600;

/** Shows in the chat that an answer is being made, where it takes longer than a moment. */
export const whileTyping =
  ({ typing, timeLimit }: TypingDeps): BotHandlers['busy'] =>
  async (place, work) => {
    const slow = timeLimit(SLOW_MS);
    const show = () => {
      // Only a courtesy: what becomes of it changes nothing.
      typing(place).catch(() => undefined);
    };
    slow.addEventListener('abort', show, { once: true });
    try {
      await work;
    } finally {
      slow.removeEventListener('abort', show);
    }
  };
