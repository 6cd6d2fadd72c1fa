import type { Instant, IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Kenmerk, PersonId } from '../../domain/complaint/kenmerk.ts';
import type { NoticeKind } from '../../domain/complaint/notice.ts';
import type { BusinessTime } from '../command.ts';

/** A nudge or digest of a round; its key makes it happen once (protocol.md §3). */
export interface Nudge {
  /** Kenmerk / term code / nominal date / person; a digest: `dagstart/<person>/<working day>`. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly to: PersonId;
  readonly kenmerk?: Kenmerk;
  /** Not sent to who got a card of this kind about this complaint since then, by a decision or another nudge. */
  readonly unlessSince?: Instant;
  /** Of an escalation: why (`EscalationReason`), for the line of a digest. */
  readonly why?: string;
  /** Told by bringing his newest card about this complaint up to date; a message of its own only where he has none. */
  readonly onCard?: boolean;
  /** Key of that message: the one of his day, so that it is no second one. */
  readonly otherwise?: string;
  /** Something is due today of what it asks: it waits for no digest. */
  readonly pressing?: boolean;
  /** Day by which something is to be done: the earliest goes first. */
  readonly by?: IsoDate;
  /** Owed by a decision, and kept until its moment to be told together with what else arrived; since then it is due. */
  readonly keptUntil?: Instant;
  /** A message of nothing but what arrived together. */
  readonly arrived?: true;
  /** Go by themselves where this message is out already. */
  readonly afterwards?: readonly Nudge[];
  /** The one message of his day, which tells these as well: they have been told once it is sent. */
  readonly tells?: readonly Nudge[];
}

/** A message that could not be delivered; stands on the coordinator's list. */
export interface Undelivered {
  readonly key: string;
  readonly kind: NoticeKind;
  readonly to: PersonId;
  readonly kenmerk?: Kenmerk;
  readonly since: IsoDate;
}

/** Follower and delivery of protocol.md §1 and §3: repeatable by any instance at any time. */
export interface Delivery {
  /** Copies outboxes to `Logboek` and `Berichten` and sends what is due; with a kenmerk only that complaint. */
  follow(time: BusinessTime, kenmerk?: Kenmerk): Promise<void>;
  /** What decisions owe and was kept until now, to be told together; `follow` of everything finds it. */
  kept(): readonly Nudge[];
  /** Those that were never told, or lapsed since: what a person may have in his chat is not nudged again. */
  untold(nudges: readonly Nudge[]): Promise<readonly Nudge[]>;
  /**
   * Claims each nudge under its unique key and sends those that are new or due again, in this order, and for so
   * long as others can wait.
   *
   * @returns how many did not get their turn; a next call goes on with them.
   */
  nudge(nudges: readonly Nudge[], time: BusinessTime): Promise<number>;
  /** After a press or a change: brings the sent cards of this complaint up to date. */
  refresh(kenmerk: Kenmerk, time: BusinessTime): Promise<void>;
  undelivered(): Promise<readonly Undelivered[]>;
}
