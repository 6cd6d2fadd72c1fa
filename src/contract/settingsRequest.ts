import { z } from 'zod';
import { officeCode } from './cli/offices.ts';
import { date, text } from './fields.ts';

const command = z.string().min(8).max(128);
const name = text(100);

const holder = z.strictObject({
  office: officeCode,
  person: text(64),
  team: name.exactOptional(),
  line: name.exactOptional(),
  from: date,
  to: date.exactOptional(),
});

const row = z
  .strictObject({ was: holder.exactOptional(), becomes: holder.exactOptional() })
  .refine(({ was, becomes }) => was !== undefined || becomes !== undefined)
  // Somebody else, or another office, is another row.
  .refine(
    ({ was, becomes }) =>
      !was || !becomes || (was.person === becomes.person && was.office === becomes.office),
  );

const years = z.int().min(1).max(500);
const address = z.url({ protocol: /^https$/ }).max(300);
const decree = z.strictObject({
  from: date,
  to: date,
  days: z.array(date).min(1).max(100),
  source: text(100),
});

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const five = z.tuple([clock, clock, clock, clock, clock]).readonly();
const week = z.strictObject({ opens: five, closes: five });
/** How many is possible is a rule of its own. */
const count = z
  .number()
  .refine((typed) => Number.isInteger(typed))
  .exactOptional();
/** Typed as "5, 3, 1, 0"; kept once each, most first. */
const series = z
  .string()
  .trim()
  .regex(/^\d{1,2}(?:\s*,\s*\d{1,2}){0,9}$/u)
  .transform((typed) =>
    [...new Set(typed.split(',').map(Number))].toSorted((one, other) => other - one),
  );
const reminders = z.strictObject({
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
  'termijn-nadert': series.exactOptional(),
});

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('functie'), rows: z.array(row).min(1).max(4) }),
  // Two rows in one: the one ends the day before the other begins.
  z.strictObject({ kind: z.literal('opvolging'), was: holder, person: text(64), from: date }),
  z.strictObject({
    kind: z.literal('bewaartermijn'),
    was: years.exactOptional(),
    becomes: years,
  }),
  z.strictObject({
    kind: z.literal('privacyverklaring'),
    was: address.exactOptional(),
    becomes: address.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('werktijden'),
    was: week.exactOptional(),
    becomes: week.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('herinneringen'),
    was: reminders.exactOptional(),
    becomes: reminders.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('koninklijk-besluit'),
    was: decree.exactOptional(),
    becomes: decree.exactOptional(),
  }),
]);

/** A change of what is set; `was` is what the person saw, and `leaveEmpty` that an office may be vacant. */
export const settingsRequest = z.strictObject({
  command,
  reason: text(500),
  leaveEmpty: z.boolean().exactOptional(),
  change,
});

/** That the change with this number is put back. */
export const settingsUndoRequest = z.strictObject({
  command,
  reason: text(500),
  leaveEmpty: z.boolean().exactOptional(),
  number: z.int().min(1),
});

export type SettingsRequest = z.input<typeof settingsRequest>;
export type SettingsUndoRequest = z.input<typeof settingsUndoRequest>;
export type HolderInput = z.input<typeof holder>;
