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
