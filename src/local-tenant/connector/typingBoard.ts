/** Where the bot shows that it is making an answer: for a moment, and kept nowhere. */
export interface TypingBoard {
  readonly begin: (conversationId: string) => void;
  /** It said something, or deleted what it said. */
  readonly end: (conversationId: string) => void;
  readonly isOn: (conversationId: string) => boolean;
}

/** Teams takes the sign away by itself after so long, real milliseconds. */
const LASTS_MS = 10_000;

/** @param realNow - business time stands still, and the sign does not. */
export function createTypingBoard(realNow: () => Date): TypingBoard {
  const until = new Map<string, number>();
  return {
    begin: (conversationId) => void until.set(conversationId, realNow().getTime() + LASTS_MS),
    end: (conversationId) => void until.delete(conversationId),
    isOn: (conversationId) => (until.get(conversationId) ?? 0) > realNow().getTime(),
  };
}
