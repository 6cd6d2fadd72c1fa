import { z } from 'zod';
import type { Instant, IsoDate } from '../../domain/calendar/isoDate.ts';
import type { WeekHours } from '../../domain/calendar/workingTime.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { ReminderChoices } from '../../domain/settings/reminders.ts';
import type { LoadedDecree, MadeChange, Settings } from '../../domain/settings/settings.ts';
import { isOfficeCode } from '../organisation/officeCodes.ts';

/** What stands in the row: the settings, and how far they reached the other lists. */
export interface StoredSettings extends Settings {
  readonly changes: readonly StoredChange[];
  /** Number of the last change that stands in `Functies` and `Logboek` as well. */
  readonly carriedOut: number;
}

export interface StoredChange extends MadeChange {
  readonly command: string;
}

export const nothingSet: StoredSettings = { decrees: [], changes: [], carriedOut: 0 };

const day = z.iso.date().transform((value) => value as IsoDate);
const person = z.string().transform((value) => value as PersonId);
const whole = z.int().min(0);

const decree = z.object({
  from: day,
  to: day,
  days: z.array(day),
  source: z.string(),
}) satisfies z.ZodType<LoadedDecree>;

const holder = z.object({
  office: z.string().refine(isOfficeCode),
  person,
  team: z.string().exactOptional(),
  line: z.string().exactOptional(),
  from: day,
  to: day.exactOptional(),
});

const five = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]);
const week = z.object({ opens: five, closes: five }) satisfies z.ZodType<WeekHours>;
const count = whole.exactOptional();
const reminders = z.object({
  'eerste-gesprek': count,
  'brief-niet-weg': count,
  'geen-reactie': count,
  'geen-contact': count,
  nazorg: count,
  doorverwijzing: count,
  'geen-hoorgesprek': count,
  'bericht-niet-behandeld': count,
  'naar-coordinator': count,
  'naar-leidinggevende': count,
  'termijn-nadert': z.array(whole).exactOptional(),
}) satisfies z.ZodType<ReminderChoices>;

const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('functie'),
    rows: z.array(z.object({ was: holder.exactOptional(), becomes: holder.exactOptional() })),
  }),
  z.object({
    kind: z.literal('bewaartermijn'),
    was: whole.exactOptional(),
    becomes: whole.exactOptional(),
  }),
  z.object({
    kind: z.literal('privacyverklaring'),
    was: z.string().exactOptional(),
    becomes: z.string().exactOptional(),
  }),
  z.object({
    kind: z.literal('werktijden'),
    was: week.exactOptional(),
    becomes: week.exactOptional(),
  }),
  z.object({
    kind: z.literal('herinneringen'),
    was: reminders.exactOptional(),
    becomes: reminders.exactOptional(),
  }),
  z.object({
    kind: z.literal('koninklijk-besluit'),
    was: decree.exactOptional(),
    becomes: decree.exactOptional(),
  }),
]);

const stored = z.object({
  retentionYears: whole.exactOptional(),
  privacyStatement: z.string().exactOptional(),
  workingHours: week.exactOptional(),
  reminders: reminders.exactOptional(),
  decrees: z.array(decree),
  carriedOut: whole,
  changes: z.array(
    z.object({
      number: whole,
      command: z.string(),
      at: z.string().transform((value) => value as Instant),
      by: person,
      reason: z.string(),
      undoes: whole.exactOptional(),
      change,
    }),
  ),
}) satisfies z.ZodType<StoredSettings>;

const json = z.string().transform((value, context) => {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    context.addIssue('no JSON');
    return z.NEVER;
  }
});

/** What the column `Waarde` says; undefined when it is nothing the app wrote. */
export const readStored = (value: unknown): StoredSettings | undefined =>
  json.pipe(stored).safeParse(value).data;
