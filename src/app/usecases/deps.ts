import type { ActivityFeed } from '../ports/activityFeed.ts';
import type { PublicTextOf } from '../../contract/publicText.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { CommandId } from '../command.ts';
import type { rememberedRows } from '../queries/rememberedRows.ts';
import type { Standings } from '../queries/standings.ts';
import type { Agenda, AppointmentTextOf } from '../ports/agenda.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delivery } from '../ports/delivery.ts';
import type { Documents, WriteLetter } from '../ports/documents.ts';
import type { Drafts } from '../ports/drafts.ts';
import type { LetterTextOf } from '../ports/letterText.ts';
import type { Directory, Organisation } from '../ports/people.ts';
import type { Procedures } from '../ports/procedures.ts';
import type { ReportTextOf } from '../ports/reportText.ts';
import type { SelfCheck } from '../ports/selfCheck.ts';
import type { SettingsBook } from '../ports/settings.ts';
import type { Register } from '../ports/register.ts';

/** The ports through which everything in `src/app` works; made once in `src/main`. */
export interface Ports {
  readonly register: Register;
  readonly delivery: Delivery;
  readonly agenda: Agenda;
  readonly feed: ActivityFeed;
  readonly drafts: Drafts;
  readonly documents: Documents;
  readonly directory: Directory;
  readonly organisation: Organisation;
  readonly settings: SettingsBook;
  readonly clock: Clock;
  readonly selfCheck: SelfCheck;
  readonly procedures: Procedures;
  readonly calendar: Calendar;
  readonly writeLetter: WriteLetter;
  readonly letterText: LetterTextOf;
  readonly appointmentText: AppointmentTextOf;
  readonly reportText: ReportTextOf;
  readonly publicText: PublicTextOf;
  /** SHA-256, lower-case hex, over the parts with a separator that none of them holds. */
  readonly commandId: (parts: readonly string[]) => CommandId;
  /** SHA-256 of bytes, lower-case hex. */
  readonly digest: (bytes: Uint8Array) => string;
  /** Resolves when whoever else waits has had his turn; between pieces of long work. */
  readonly giveWay: () => Promise<void>;
  /** Does work behind whoever waits for an answer; nothing is lost when a crash takes it along. */
  readonly later: (work: () => Promise<void>) => void;
  /** A fault that fails nothing (a delivery after a saved step); goes to the log without personal data. */
  readonly reportFault: (where: string, cause: unknown) => void;
}

/** The ports, and what the app remembers beside them: nothing that it cannot work out again. */
export interface Deps extends Ports {
  readonly standings: Standings;
  /** Rows of everything that may still ask something, for one person; the same array as long as none changed. */
  readonly rows: ReturnType<typeof rememberedRows>;
}
