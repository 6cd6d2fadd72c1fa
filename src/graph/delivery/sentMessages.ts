import type { NoticeRow } from './noticeRow.ts';

/** A message that stands in a chat. */
export interface SentMessage {
  readonly activityId: string;
  /** `Volgnummer` that it shows. */
  readonly shown: number;
}

/** A message of this process, and whether its id is written down. */
export interface OwnMessage {
  readonly row: NoticeRow;
  readonly sent: SentMessage;
  readonly recorded: boolean;
}

/** What this process sent lately, by the id of its row: it never sends for the same row again. */
export interface SentMessages {
  readonly put: (message: OwnMessage) => void;
  readonly of: (itemId: string) => OwnMessage | undefined;
  readonly unrecorded: () => readonly OwnMessage[];
}

/** More than leave within a lease; only what is recorded is forgotten. */
const most = 5_000;

export function createSentMessages(): SentMessages {
  const messages = new Map<string, OwnMessage>();
  const unrecorded = new Map<string, OwnMessage>();
  return {
    put: (message) => {
      const { id } = message.row.item;
      messages.delete(id);
      messages.set(id, message);
      if (message.recorded) unrecorded.delete(id);
      else unrecorded.set(id, message);
      const [oldest] = messages.keys();
      if (messages.size > most && oldest !== undefined) messages.delete(oldest);
    },
    of: (itemId) => unrecorded.get(itemId) ?? messages.get(itemId),
    unrecorded: () => [...unrecorded.values()],
  };
}
