import { randomUUID } from 'node:crypto';
import type { Person } from '../example/person.ts';
import { isJsonObject, type JsonObject } from '../web/json.ts';
import { botId, envelope } from './channel.ts';
import type { ChatMessage, ChatStore } from './chatStore.ts';
import type { Deliver, Delivered } from './delivery.ts';

/** Somebody at work in the personal chat. */
export interface Acting {
  readonly person: Person;
  readonly conversationId: string;
  readonly locale: string;
}

/** What a person does in the personal chat, brought to the bot as activities. */
export interface ChatDoor {
  readonly say: (
    by: Acting,
    text: string,
  ) => Promise<{ message: ChatMessage; delivered: Delivered }>;
  /** `name` as `adaptiveCard/action`, `task/fetch`, `task/submit`; `replyToId` is the message that carries the card. */
  readonly invoke: (
    by: Acting,
    request: { readonly name: string; readonly value: JsonObject; readonly replyToId?: string },
  ) => Promise<Delivered>;
  readonly install: (by: Acting) => Promise<Delivered>;
}

/**
 * Turns what people do in the host page into activities for the bot.
 */
export function createChatDoor(deps: {
  readonly origin: string;
  readonly chats: ChatStore;
  readonly deliver: Deliver;
}): ChatDoor {
  const from = (by: Acting): JsonObject => envelope({ origin: deps.origin, ...by });

  return {
    say: async (by, text) => {
      const activity = { ...from(by), type: 'message', text, textFormat: 'plain' };
      const message = deps.chats.add(by.conversationId, 'person', activity);
      return { message, delivered: await deps.deliver(message.activity) };
    },
    invoke: (by, { name, value, replyToId }) =>
      deps.deliver({
        ...from(by),
        channelData: sourceOf(from(by)),
        type: 'invoke',
        id: `f:${randomUUID()}`,
        name,
        value,
        ...(replyToId === undefined ? {} : { replyToId }),
      }),
    install: async (by) => {
      const installed = await deps.deliver({
        ...from(by),
        type: 'installationUpdate',
        id: `f:${randomUUID()}`,
        action: 'add',
      });
      if (!installed.ok || installed.status >= 300) return installed;
      return deps.deliver({
        ...from(by),
        type: 'conversationUpdate',
        id: `f:${randomUUID()}`,
        membersAdded: [{ id: botId }],
      });
    },
  };
}

const sourceOf = (activity: JsonObject): JsonObject => ({
  ...(isJsonObject(activity['channelData']) ? activity['channelData'] : {}),
  source: { name: 'message' },
});
