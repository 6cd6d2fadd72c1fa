import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';
import type { Struck } from './struck.ts';

/** A talk that is no hearing: purpose and what was agreed are kept so that nothing must be told twice. */
export interface Contact {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly with: 'klager' | 'medewerker' | 'team';
  readonly how: 'telefoon' | 'gesprek' | 'e-mail' | 'brief' | 'teams';
  readonly purpose: 'eerste-gesprek' | 'voortgang' | 'nazorg' | 'anders';
  /** `false` counts an attempt; it never closes anything (experience.md §2, never 4). */
  readonly reached: boolean;
  readonly note?: string;
  readonly agreed?: string;
  /** The complainant wants what was agreed on paper. */
  readonly confirm?: boolean;
  readonly struck?: Struck;
}

/** Solved to satisfaction: duty to apply the title lapses (Awb 9:5; law.md A5). */
export interface InformalSettlement {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  /** What was agreed with the complainant. */
  readonly agreed: string;
  /** Who asked whether everything was dealt with, and when. */
  readonly askedBy: PersonId;
  readonly askedOn: IsoDate;
  readonly letterWanted: boolean;
  /** What is learnt of it, and whether it could happen to others as well (O32). */
  readonly lesson?: string;
  readonly wider?: boolean;
  /** Put right at once by whoever received it, before anybody else knew of it (F6). */
  readonly atOnce?: true;
  /** Pressed by the team's manager after talking it over; only then the case closes (E33). */
  readonly discussed?: { readonly at: Instant; readonly on: IsoDate; readonly by: PersonId };
  /** "Toch niet tevreden": this settlement no longer counts. */
  readonly withdrawn?: { readonly at: Instant; readonly by: PersonId };
}
