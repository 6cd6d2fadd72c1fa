import type { MessageView } from './hostContract.ts';

/** What stands beside the chat with the app in Teams; types only. */

/** `GET /host/feed?persona=` */
export interface FeedView {
  readonly lines: readonly {
    /** Business time, ISO instant. */
    readonly sent: string;
    readonly type: string;
    readonly preview: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly webUrl?: string;
  }[];
}

/** `GET /host/calendar?persona=` */
export interface CalendarView {
  readonly lines: readonly {
    /** ISO instants. */
    readonly start: string;
    readonly end: string;
    readonly subject: string;
    readonly organiser: string;
    readonly cancelled: boolean;
    /** Of its Teams meeting. */
    readonly joinUrl?: string;
  }[];
}

export type RoomName = 'groep' | 'kanaal';

/** `GET /host/room?persona=&room=&since=` */
export interface RoomView {
  readonly messages: readonly MessageView[];
  /** The bot is making an answer. */
  readonly typing: boolean;
}
