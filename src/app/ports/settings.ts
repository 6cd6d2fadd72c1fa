import type { Failure } from '../../contract/failure.ts';
import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Outcome } from '../../domain/shared/outcome.ts';
import type { Settings, SettingsChange } from '../../domain/settings/settings.ts';
import type { CommandId } from '../command.ts';

/** Who changes something, when and why; the same command is carried out once. */
export interface SettingsOrder {
  readonly command: CommandId;
  readonly at: Instant;
  readonly by: PersonId;
  readonly reason: string;
  /** Number of the change that this one puts back. */
  readonly undoes?: number;
}

/** What the organisation has set, from the list `Instellingen`; changes of offices reach `Functies` through it as well. */
export interface SettingsBook {
  /** As read last. */
  readonly current: () => Settings;
  /** Reads what somebody else changed, offices too. */
  readonly refresh: () => Promise<void>;
  /**
   * One change with its line in the log, in one conditional write. Decides on what is stored now, and again
   * when somebody else was first.
   */
  readonly change: (
    order: SettingsOrder,
    decide: (now: Settings) => Outcome<SettingsChange, Failure>,
  ) => Promise<Outcome<Settings, Failure>>;
}
