import type { DecreePeriod } from '../calendar/decreeDays.ts';
import type { Instant } from '../calendar/isoDate.ts';
import type { WeekHours } from '../calendar/workingTime.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { RowChange } from '../organisation/decideOffices.ts';
import type { ReminderChoices } from './reminders.ts';

/** A royal decree that the organisation loaded itself, with where it is published. */
export interface LoadedDecree extends DecreePeriod {
  readonly source: string;
}

/** One change of what an organisation can set; without `was` it was not set, without `becomes` it is not any more. */
export type SettingsChange =
  | { readonly kind: 'functie'; readonly rows: readonly RowChange[] }
  | { readonly kind: 'bewaartermijn'; readonly was?: number; readonly becomes?: number }
  | { readonly kind: 'privacyverklaring'; readonly was?: string; readonly becomes?: string }
  | { readonly kind: 'werktijden'; readonly was?: WeekHours; readonly becomes?: WeekHours }
  | {
      readonly kind: 'herinneringen';
      readonly was?: ReminderChoices;
      readonly becomes?: ReminderChoices;
    }
  | {
      readonly kind: 'koninklijk-besluit';
      readonly was?: LoadedDecree;
      readonly becomes?: LoadedDecree;
    };

/** A change that was made: who, when and why. */
export interface MadeChange {
  /** Gap-free, from one on. */
  readonly number: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly reason: string;
  /** Number of the change that it put back. */
  readonly undoes?: number;
  readonly change: SettingsChange;
}

/** What an organisation has set for itself; offices stand in their own list. */
export interface Settings {
  /** Years a file is kept; absent until somebody chose. */
  readonly retentionYears?: number;
  /** Address of the privacy statement that letters name; absent until somebody gave it. */
  readonly privacyStatement?: string;
  /** Absent while those of the procedure hold. */
  readonly workingHours?: WeekHours;
  /** Only what was set otherwise than in the procedure. */
  readonly reminders?: ReminderChoices;
  readonly decrees: readonly LoadedDecree[];
  /** Oldest first; older ones than these stand in the log only. */
  readonly changes: readonly MadeChange[];
}
