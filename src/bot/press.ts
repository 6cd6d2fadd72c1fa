import type { PersonId } from '../contract/domainTypes.ts';

/** Somebody of the own tenant, in his personal chat, as the connector's verified activity says. */
export interface ChatPerson {
  readonly id: PersonId;
  readonly language: 'nl' | 'en';
}

/** A button pressed on a card. */
export interface Press {
  readonly person: ChatPerson;
  readonly verb: string;
  /** Ids and version of the card, merged with what was filled in. Nothing in it is trusted. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Message that carries the card: part of the command id (protocol.md §1). */
  readonly messageId: string;
}

export type PressAnswer =
  | { readonly kind: 'card'; readonly card: Readonly<Record<string, unknown>> }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string };

/** A page of the tab shown as dialog. */
export interface DialogPage {
  readonly title: string;
  readonly url: string;
}

/** What a dialog shows, or why there is none. */
export type DialogAnswer = DialogPage | { readonly text: string };

/** What the bot does with what arrives; each is one use case and one rendering. */
export interface BotHandlers {
  pressed(press: Press): Promise<PressAnswer>;
  dialog(
    person: ChatPerson,
    data: Readonly<Record<string, unknown>>,
  ): Promise<DialogPage | undefined>;
  /**
   * "Registreer als klacht" on a message of any chat: only who asks sees the answer.
   *
   * @param value - as Teams sent it; nothing in it is trusted.
   */
  messageAction(person: ChatPerson, value: unknown, conversationId: string): Promise<DialogAnswer>;
  /** Answers in the same chat; what was said is not kept. */
  said(person: ChatPerson, text: string, messageId: string): Promise<void>;
  /** Waits for an answer that is being made, and shows in the chat that it is where that takes long. */
  busy(chat: ChatPlace, work: Promise<void>): Promise<void>;
  /** The personal chat came to be; from now on this person can be reached. */
  installed(chat: ChatPlace & { readonly person: ChatPerson }): Promise<void>;
  /** The person took the app away. */
  removed(person: ChatPerson): Promise<void>;
  /** The bot was mentioned where others read along; it answers there. */
  saidInGroup(person: ChatPerson, text: string, chat: ChatPlace): Promise<void>;
  /** The app came into a group chat or channel, by this person. */
  addedToGroup(person: ChatPerson, chat: ChatPlace): Promise<void>;
}

/** A chat as the connector knows it. */
export interface ChatPlace {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
}
