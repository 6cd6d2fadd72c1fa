import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';

/** A personal chat between somebody and the bot: all that is needed to write to him first. */
export interface Conversation {
  readonly person: PersonId;
  readonly conversationId: string;
  /** Address of the connector that serves this chat; it differs by region. */
  readonly serviceUrl: string;
  /** The bot as this chat knows it. */
  readonly botId: string;
  /** When the app was installed or the chat last moved; business time. */
  readonly since: Instant;
}

/** Personal chats with the bot, from the list `Gesprekken`; kept at install and at the first message. */
export interface Conversations {
  /** Undefined when this person never installed the app. */
  find(person: PersonId): Promise<Conversation | undefined>;
  /** Replaces what was known of this person's chat; `new` once in his life, also when he installs it again. */
  remember(conversation: Conversation): Promise<'new' | 'known'>;
  /** He took the app away: he cannot be reached, and is not welcomed a second time. */
  forget(person: PersonId): Promise<void>;
  /** The app came into a group chat or channel; `new` once per chat. Nothing is ever sent there first. */
  meetGroup(chat: Omit<Conversation, 'person'>): Promise<'new' | 'known'>;
}
