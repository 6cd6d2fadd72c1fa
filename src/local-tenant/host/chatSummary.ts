import type { MessageView } from '../hostApi/hostContract.ts';

/** What the chat list tells about a conversation. */
export interface ChatSummary {
  readonly text: string;
  /** Business time of the last message; empty when there is none. */
  readonly at: string;
  readonly unread: number;
}

/**
 * The preview of a conversation: the `summary` of the last message, and how many of the bot's
 * are unread. A change of an old message makes nothing unread.
 */
export function chatSummary(messages: readonly MessageView[], readUpTo: number): ChatSummary {
  const present = messages.filter(({ deleted }) => !deleted).sort((a, b) => a.place - b.place);
  const last = present.at(-1);
  const { summary, text } = last?.activity ?? {};
  return {
    text: typeof summary === 'string' ? summary : typeof text === 'string' ? text : '',
    at: last?.created ?? '',
    unread: present.filter(({ from, place }) => from === 'bot' && place > readUpTo).length,
  };
}
