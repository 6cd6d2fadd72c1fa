import type { ChatStore } from '../connector/chatStore.ts';
import type { TypingBoard } from '../connector/typingBoard.ts';
import { roomIds, type RoomId, type Rooms } from '../connector/rooms.ts';
import type { Graph } from '../graph/createGraph.ts';
import { json, textIn } from '../web/json.ts';
import type { Route } from '../web/router.ts';
import type { Asked } from './hostRoutes.ts';
import type { CalendarView, FeedView, RoomView } from './placesContract.ts';

export interface PlacesDeps {
  readonly chats: ChatStore;
  readonly rooms: Rooms;
  readonly typing: TypingBoard;
  readonly feedOf: Graph['feedOf'];
  readonly calendarOf: Graph['calendarOf'];
}

type Guarded = (answer: (asked: Asked) => Promise<Response> | Response) => Route['answer'];

/** Activity feed, calendar, group chat and channel of the host page. */
export const placesRoutes = (deps: PlacesDeps, guarded: Guarded): readonly Route[] => [
  {
    method: 'GET',
    path: '/host/feed',
    answer: guarded(({ person }) => json({ lines: deps.feedOf(person.oid) } satisfies FeedView)),
  },
  {
    method: 'GET',
    path: '/host/calendar',
    answer: guarded(({ person }) =>
      json({ lines: deps.calendarOf(person.oid) } satisfies CalendarView),
    ),
  },
  {
    method: 'GET',
    path: '/host/room',
    answer: guarded(({ person, query }) => {
      const room = roomIn(query.get('room'));
      if (room === undefined || person.guest) return json({ error: 'bad-request' }, 400);
      const since = Number(query.get('since') ?? '0');
      const id = deps.rooms.conversationId(room);
      const messages = deps.chats.since(id, Number.isFinite(since) ? since : 0);
      return json({ messages, typing: deps.typing.isOn(id) } satisfies RoomView);
    }),
  },
  {
    method: 'POST',
    path: '/host/room',
    answer: guarded(async ({ person, body }) => {
      const room = roomIn(textIn(body, 'room'));
      const text = textIn(body, 'text')?.trim() ?? '';
      if (room === undefined || text === '' || person.guest)
        return json({ error: 'bad-request' }, 400);
      const locale = textIn(body, 'locale') === 'en-US' ? 'en-US' : 'nl-NL';
      return json(await deps.rooms.say({ person, locale }, room, text));
    }),
  },
];

const roomIn = (asked: string | null | undefined): RoomId | undefined =>
  roomIds.find((room) => room === asked);
