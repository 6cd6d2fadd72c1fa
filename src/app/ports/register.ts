import type { Leftover } from '../../contract/retention.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { Kenmerk, PersonId } from '../../domain/complaint/kenmerk.ts';
import type { OwedNotice } from '../../domain/complaint/notice.ts';
import type { Outcome } from '../../domain/shared/outcome.ts';
import type { Actor, BusinessTime, CommandId } from '../command.ts';
import type { ComplaintAtRest, RestingOrder } from './resting.ts';

/** One line of the `Logboek`. `reason` may hold what a person typed; `about` never leaves the list. */
export interface LogLine {
  /** What happened, a fixed code (`verdaging`, `toegewezen`, …). */
  readonly action: string;
  readonly reason?: string;
  /** Whom it concerned, where that is not the actor. */
  readonly about?: PersonId;
}

/** What a decision changes: the new facts, its line in the log and the messages it owes. */
export interface Decided {
  readonly complaint: Complaint;
  readonly log: LogLine;
  readonly tell: readonly OwedNotice[];
}

/** Decides on the fresh row; pure, may be called several times. */
export type Decide<Refusal> = (complaint: Complaint) => Outcome<Decided, Refusal>;

export interface ChangeRequest {
  readonly id: CommandId;
  readonly by: Actor;
  readonly kenmerk: Kenmerk;
  readonly time: BusinessTime;
  /** `volgnummer` the person saw (card or page); needed to name who changed it since. */
  readonly seen?: number;
  /**
   * Asked of the row, long texts as `…`, before anything else is done with it: who may not know of a complaint
   * hears `not-found`, as soon and for as many calls as of a number that nobody gave out.
   */
  readonly mayKnow?: (complaint: Complaint) => boolean;
}

/** Refusals of the register itself, beside those of the decision. */
export type RegisterRefusal =
  /** No such complaint, or not for this person: the two are told apart nowhere. */
  | { readonly code: 'not-found' }
  /** Unknown whether it was saved; pressing again is safe (protocol.md §1.5). */
  | { readonly code: 'not-known-yet' }
  /** Facts or outbox would grow past what the list holds. */
  | { readonly code: 'too-large' }
  /** Something it owes is not proven copied; a file is not destroyed over it. */
  | { readonly code: 'still-owes' }
  /** The row was changed outside the app; nothing was written. */
  | { readonly code: 'integrity-alarm' }
  /** Lists are damaged; reading goes on, nothing is written until they are mended. */
  | { readonly code: 'read-only' };

/** What others decided between what a person saw and now (protocol.md §1.6). */
export interface SinceSeen {
  readonly by: PersonId;
  readonly action: string;
  readonly at: string;
  readonly volgnummer: number;
}

export type ChangeOutcome<Refusal> =
  | { readonly ok: true; readonly value: Complaint; readonly repeated: boolean }
  | {
      readonly ok: false;
      readonly refusal: Refusal | RegisterRefusal;
      /** The complaint as it is now, where it could be read. */
      readonly complaint?: Complaint;
      /** Decisions since `seen`, oldest first; empty when nothing moved or `seen` is absent. */
      readonly since: readonly SinceSeen[];
    };

/** A decision that its row still carries. */
export interface LateDecision {
  readonly kenmerk: Kenmerk;
  readonly by: PersonId;
  /** As in `LogLine`. */
  readonly action: string;
  readonly at: Instant;
}

export interface CreateRequest {
  readonly id: CommandId;
  readonly by: Actor;
  readonly time: BusinessTime;
  /** Calendar year of the number. */
  readonly year: number;
  readonly draft: (kenmerk: Kenmerk) => Decided;
}

/** One row of the `Logboek` as it is read back. */
export interface LogEntry {
  readonly kenmerk: Kenmerk;
  readonly volgnummer: number;
  readonly at: string;
  readonly by: PersonId;
  readonly action: string;
  readonly reason?: string;
  readonly about?: PersonId;
  readonly command: string;
}

/** Something a person said about a complaint that changes nothing in it: a line of the `Logboek` alone. */
export interface Note {
  readonly command: CommandId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly action: 'later';
  readonly reason: string;
}

/** Where a search looks in one complaint; all of it as `plainText` makes it. */
export interface SearchText {
  /** Kenmerk, and the complainant and who speaks for him. */
  readonly named: string;
  /** Aanduiding and the complaint's own text, which may name the employee. */
  readonly told: string;
  /** Who is complained about, as the complainant named him and by account: found by no search. */
  readonly accusedName: string;
  readonly accused?: PersonId;
}

/** A complaint that may hold all words of a search. */
export interface Candidate {
  readonly complaint: Complaint | ComplaintAtRest;
  /** Read when asked; undefined when it cannot be read any more. */
  readonly text: () => SearchText | undefined;
}

/** How fresh and how whole a row is read. */
export interface ReadOptions {
  readonly justNow?: boolean;
  /** Texts over 2,000 characters as `…`. */
  readonly shortened?: boolean;
}

/**
 * The complaints. Writing is by `create` and `change` only, each one conditional write that
 * commits facts, log line and owed notices together (protocol.md §1-2).
 */
export interface Register {
  create(request: CreateRequest): Promise<ChangeOutcome<{ readonly code: 'no-number-free' }>>;
  change<Refusal>(request: ChangeRequest, decide: Decide<Refusal>): Promise<ChangeOutcome<Refusal>>;
  /** Fresh row plus the recorded look of this person (protocol.md §4); `undefined` when there is none. */
  open(kenmerk: Kenmerk, by: Actor, time: BusinessTime): Promise<Complaint | undefined>;
  /**
   * Fresh row without a look; for deciding what a card shows just before it is sent. With `justNow` a row that
   * this process itself wrote or read within two seconds needs no further call; `shortened` reads no long texts.
   */
  read(kenmerk: Kenmerk, options?: ReadOptions): Promise<Complaint | undefined>;
  /** Complaints of the read model that may still ask something, long texts as `…`; as old as the polling interval. */
  active(): readonly Complaint[];
  /** All others; the same array as long as none of them changes. */
  atRest(order: RestingOrder): readonly ComplaintAtRest[];
  /** Complaints that may hold every word, newest first: an index looked, and only the text itself proves it. */
  candidates(words: readonly string[]): Iterable<Candidate>;
  /** Read model only; texts over 2,000 characters as `…`. */
  find(kenmerk: Kenmerk): Complaint | undefined;
  /** Decisions of the last hour at least, as the rows still carry them; of a complaint that lies still, of a day. */
  lately(): readonly LateDecision[];
  /**
   * Removes what stands of a destroyed complaint outside its row: documents, older versions, and in the log whom
   * it was about and why. Repeatable; resolves with what is still there.
   */
  erase(kenmerk: Kenmerk): Promise<readonly Leftover[]>;
  /** Writes a line of the log, once for each command. */
  note(kenmerk: Kenmerk, note: Note): Promise<void>;
  /** Complete log of one complaint, oldest first, from the list `Logboek`; looks included when asked. */
  log(kenmerk: Kenmerk, options?: { readonly looks: boolean }): Promise<readonly LogEntry[]>;
}
