import type { App } from '../../app/app.ts';
import type { Actor } from '../../app/command.ts';
import type { TextsOf } from '../../text/index.ts';
import type { DialogAnswer } from '../press.ts';
import { readMessage } from './readMessage.ts';

export interface MessageActionDeps {
  readonly app: Pick<App, 'draftFromMessage'>;
  readonly texts: TextsOf;
  /** Address of the tab, for pages shown as dialog. */
  readonly tabUrl: string;
}

/**
 * Opens the registration form filled with the message, as a dialog only this person sees: no step between
 * choosing and filling in, and nothing said in the chat where the message stands.
 *
 * @see experience.md §3; capabilities.md T16
 */
export const registerMessage =
  ({ app, texts, tabUrl }: MessageActionDeps) =>
  async (by: Actor, value: unknown, conversationId: string): Promise<DialogAnswer> => {
    const { cards, common } = texts(by.language);
    const message = readMessage(value, conversationId);
    if (message === undefined) return { text: common.failures['invalid-input']({}) };
    const made = await app.draftFromMessage(by, message);
    if (!made.ok) return { text: common.failures[made.refusal.code]({}) };
    if ('registered' in made.value) {
      return { text: cards.messageAction.registered(made.value.registered) };
    }
    return { title: cards.messageAction.title, url: `${tabUrl}#${made.value.draft}` };
  };
