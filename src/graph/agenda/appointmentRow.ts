import { z } from 'zod';
import { itemsOf, type Site } from '../lists/itemsOf.ts';
import type { FieldsOf } from '../lists/listTable.ts';
import { findRow, upsertRow, type Keyed } from '../lists/upsertRow.ts';
import type { GraphPort } from '../port.ts';

/**
 * `bezig`: asked for, and nobody knows yet under which id; `staat`: there; `weg`: taken back, or gone.
 */
export type Standing = 'bezig' | 'staat' | 'weg';

/** What the app knows of the appointment of one hearing. */
export interface AppointmentRow {
  readonly mailbox: string;
  readonly standing: Standing;
  /** Id in the organiser's mailbox. */
  readonly event?: string;
  /** Where its Teams meeting is. */
  readonly joinUrl?: string;
  /** Fingerprint of what the appointment says. */
  readonly content: string;
  /** Raised with each appointment made anew, because a transaction is never used twice. */
  readonly attempt: number;
}

const fields = z.object({
  Postbus: z.string(),
  Stand: z.enum(['bezig', 'staat', 'weg']),
  Afspraak: z.string().optional(),
  Deelnemen: z.string().optional(),
  Inhoud: z.string().default(''),
  Poging: z.number().default(1),
});

export interface AppointmentKey {
  readonly kenmerk: string;
  readonly hearing: string;
}

const keyed = (site: Site, { kenmerk, hearing }: AppointmentKey): Keyed => ({
  items: itemsOf(site, 'Afspraken'),
  column: 'Sleutel',
  key: `${kenmerk}/${hearing}`,
});

export async function readAppointment(
  graph: GraphPort,
  site: Site,
  key: AppointmentKey,
): Promise<AppointmentRow | undefined> {
  const row = await findRow(graph, keyed(site, key));
  if (!row) return undefined;
  const { Postbus, Stand, Afspraak, Deelnemen, Inhoud, Poging } = fields.parse(row.fields);
  return {
    mailbox: Postbus,
    standing: Stand,
    content: Inhoud,
    attempt: Poging,
    ...(Afspraak === undefined ? {} : { event: Afspraak }),
    ...(Deelnemen === undefined ? {} : { joinUrl: Deelnemen }),
  };
}

export async function writeAppointment(
  graph: GraphPort,
  site: Site,
  { key, row }: { readonly key: AppointmentKey; readonly row: AppointmentRow },
): Promise<void> {
  const values: FieldsOf<'Afspraken'> = {
    Kenmerk: key.kenmerk,
    Postbus: row.mailbox,
    Stand: row.standing,
    Afspraak: row.event ?? null,
    Deelnemen: row.joinUrl ?? null,
    Inhoud: row.content,
    Poging: row.attempt,
  };
  await upsertRow(graph, keyed(site, key), values);
}
