import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { OwedNotice } from '../../domain/complaint/notice.ts';
import type { BusinessTime } from '../command.ts';

/** A card ready to send: its content, and the lock-screen line (act + kenmerk, nothing else). */
export interface Message {
  /** Adaptive Card, as JSON. */
  readonly card: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/**
 * What became of a send. `unknown` = the answer was lost: it may have arrived (protocol.md §3).
 * `later` = surely not sent: the platform has too much to do. `unreachable` = no chat with this person, or it is
 * gone; `again` where that may pass, as while the app is installed anew.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'later'; readonly afterMs: number }
  | { readonly kind: 'unreachable'; readonly again?: boolean };

/** Outbound chat; implemented by the bot. No send lasts longer than `timeLimitMs`. */
export interface Messenger {
  send(to: PersonId, message: Message, timeLimitMs: number): Promise<SendOutcome>;
  update(to: PersonId, activityId: string, message: Message): Promise<SendOutcome>;
  delete(to: PersonId, activityId: string): Promise<void>;
}

/** A notice as the delivery knows it: from an outbox (`kenmerk` set) or a nudge or digest of a round. */
export interface NoticeToRender {
  readonly notice: OwedNotice;
  readonly kenmerk?: string;
  /** Complaints that arrived, on a message with lines: these surely have one, or these alone. */
  readonly arrived?: readonly string[];
  readonly onlyArrived?: true;
}

/** Works a notice out from the fresh row; `undefined` when it no longer holds (then it lapses). */
export type RenderNotice = (
  what: NoticeToRender,
  time: BusinessTime,
) => Promise<{ readonly message: Message; readonly volgnummer: number } | undefined>;
