import type { OfficeCode } from '../domain/organisation/office.ts';
import type { Seats } from '../domain/organisation/seats.ts';
import type { WeekHours } from '../domain/calendar/workingTime.ts';
import type { ReminderChoices, Reminders } from '../domain/settings/reminders.ts';
import type { LetterText } from './letter.ts';
import type { GroundLine, ProfileLine, WhoHandlesLine } from './profileLines.ts';
import type { PersonView } from './view.ts';

/** Somebody in an office; both days inclusive. */
export interface HolderView {
  readonly person: PersonView;
  readonly office: OfficeCode;
  readonly team?: string;
  readonly line?: string;
  readonly from: string;
  readonly to?: string;
  readonly state: 'nu' | 'straks' | 'voorbij';
  /** His own: somebody else changes it. */
  readonly own: boolean;
}

export interface OfficeView {
  readonly office: OfficeCode;
  readonly seats: Seats;
  /** The office for which it stands in. */
  readonly substituteFor?: OfficeCode;
  /** The procedure counts on it. */
  readonly needed: boolean;
  /** First day from today on which nobody holds it; absent where that is no matter, or somebody always does. */
  readonly emptyFrom?: string;
  readonly holders: readonly HolderView[];
}

export interface TeamView {
  readonly team: string;
  readonly line?: string;
  readonly emptyFrom?: string;
  readonly managers: readonly HolderView[];
  /** Who prepares and plans in the manager's name. */
  readonly supporters: readonly HolderView[];
  readonly employees: number;
}

export interface DecreeView {
  readonly from: string;
  readonly to: string;
  readonly days: readonly string[];
  /** Where it is published; absent where it came with the product. */
  readonly source?: string;
}

/** One row of a change, with names. */
export interface RowChangeView {
  readonly was?: HolderView;
  readonly becomes?: HolderView;
}

export type SettingsChangeView = {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly undoes?: number;
  /** Number of the change that put it back. */
  readonly undoneBy?: number;
} & (
  | { readonly kind: 'functie'; readonly rows: readonly RowChangeView[] }
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
      readonly was?: DecreeView;
      readonly becomes?: DecreeView;
    }
);

export interface SettingsView {
  readonly today: string;
  readonly offices: readonly OfficeView[];
  readonly teams: readonly TeamView[];
  /** `niet-gekozen` asks; of the others the first that says something counts. */
  readonly retention: {
    readonly source: 'hier' | 'configuratie' | 'procedure' | 'niet-gekozen';
    readonly years?: number;
    /** What was chosen on this page. */
    readonly chosen?: number;
  };
  /** Where the organisation's privacy statement stands; letters name it. */
  readonly privacyStatement?: string;
  /** As the procedure has it, and what was chosen on this page instead. */
  readonly workingHours: { readonly written: WeekHours; readonly chosen?: WeekHours };
  readonly reminders: {
    readonly written: Reminders;
    readonly chosen?: ReminderChoices;
    /** Least and most of each, both inclusive. */
    readonly bounds: Readonly<Record<keyof Reminders, readonly [number, number]>>;
  };
  /** Absent where the law knows no such days. */
  readonly decrees?: { readonly knownThrough: string; readonly periods: readonly DecreeView[] };
  /** For the organisation's own website, from what is set. */
  readonly publicText: LetterText['sections'];
  readonly profile: readonly ProfileLine[];
  readonly whoHandles: readonly WhoHandlesLine[];
  readonly grounds: readonly GroundLine[];
  /** Newest first. */
  readonly changes: readonly SettingsChangeView[];
}
