import type { Role } from './cast.ts';
import type { Fate } from './arrivals.ts';
import type { Message } from './message.ts';
import type { Question } from './year.ts';

/** A message with what was true when it came. */
export interface Counted extends Message {
  readonly role: Role;
  readonly day: string;
  /** Something he is asked in it is due that day, or was before. */
  readonly dueToday: boolean;
  /** Sent by a round as a reminder, and not owed by a decision. */
  readonly reminds: boolean;
  /** Complaints in it of which he is told that others do not get on with them. */
  readonly escalations: number;
}

/** A complaint at the end of the year. */
export interface Ended {
  readonly fate: Fate;
  readonly kenmerk: string;
  /** Whom it went to. */
  readonly behandelaar?: string;
  readonly ended?: string;
  readonly lastDay: string;
  readonly verdaagd: boolean;
  /** Calendar days from receipt. */
  readonly days?: number;
}

/** What is left of a year once it is over. */
export interface Lived {
  readonly question: Question;
  readonly messages: readonly Counted[];
  readonly complaints: readonly Ended[];
  /** Everything else that was counted, by name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, Role>;
}
