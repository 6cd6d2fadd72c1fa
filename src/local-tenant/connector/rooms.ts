import { randomUUID } from 'node:crypto';
import { app } from '../identity/applications.ts';
import { isJsonObject, type JsonObject } from '../web/json.ts';
import type { Acting } from './chatDoor.ts';
import { botId, envelope } from './channel.ts';
import type { ChatStore } from './chatStore.ts';
import type { Deliver, Delivered } from './delivery.ts';

/** Where others read along: one group chat and one channel, in which everybody of the organisation is. */
export const roomIds = ['groep', 'kanaal'] as const;
export type RoomId = (typeof roomIds)[number];

const conversations: Readonly<Record<RoomId, { readonly id: string; readonly type: string }>> = {
  groep: { id: '19:overlegklachten@thread.v2', type: 'groupChat' },
  kanaal: { id: '19:klachtenalgemeen@thread.tacv2', type: 'channel' },
};

export interface Rooms {
  readonly conversationId: (room: RoomId) => string;
  /** Says something there; the bot hears it only where it is mentioned. */
  readonly say: (
    by: Omit<Acting, 'conversationId'>,
    room: RoomId,
    text: string,
  ) => Promise<Delivered>;
}

/** How people name the bot there. */
const mention = `@${app.displayName}`;

/** Opens both rooms; the bot comes in with the first word that is said to it. */
export function openRooms(deps: {
  readonly origin: string;
  readonly chats: ChatStore;
  readonly deliver: Deliver;
}): Rooms {
  for (const { id } of Object.values(conversations)) deps.chats.openShared(id);
  const welcomed = new Set<RoomId>();

  const from = (by: Omit<Acting, 'conversationId'>, room: RoomId): JsonObject => {
    const { id, type } = conversations[room];
    const own = envelope({ origin: deps.origin, ...by, conversationId: id });
    const conversation = isJsonObject(own['conversation']) ? own['conversation'] : {};
    return { ...own, conversation: { ...conversation, conversationType: type, isGroup: true } };
  };
  const welcome = async (by: Omit<Acting, 'conversationId'>, room: RoomId): Promise<void> => {
    if (welcomed.has(room)) return;
    const delivered = await deps.deliver({
      ...from(by, room),
      type: 'conversationUpdate',
      id: `f:${randomUUID()}`,
      membersAdded: [{ id: botId }],
    });
    if (delivered.ok) welcomed.add(room);
  };

  return {
    conversationId: (room) => conversations[room].id,
    say: async (by, room, text) => {
      const asked = text.startsWith(mention);
      const said = {
        ...from(by, room),
        type: 'message',
        text: asked ? `<at>${app.displayName}</at>${text.slice(mention.length)}` : text,
        textFormat: 'plain',
        ...(asked && {
          entities: [
            {
              type: 'mention',
              text: `<at>${app.displayName}</at>`,
              mentioned: { id: botId, name: app.displayName },
            },
          ],
        }),
      };
      const { activity } = deps.chats.add(conversations[room].id, 'person', {
        ...said,
        shown: text,
      });
      // Without being named the bot hears nothing of it.
      if (!asked) return { ok: true, status: 200, body: undefined };
      await welcome(by, room);
      return deps.deliver({ ...said, id: String(activity['id']) });
    },
  };
}
