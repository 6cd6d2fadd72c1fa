import { z } from 'zod';
import type { LogEntry } from '../../app/ports/register.ts';
import type { OutboxEntry } from './outbox.ts';
import { entryKey } from './keys.ts';

const lineShape = z.object({
  EntryKey: z.string(),
  Kenmerk: z.string(),
  Opdracht: z.string().default(''),
  Tijdstip: z.string(),
  PersoonOid: z.string(),
  Handeling: z.string(),
  Reden: z.string().optional(),
  Over: z.string().optional(),
  Volgnummer: z.number().default(0),
});

/** A row of `Logboek`; undefined when it is none of ours. */
export function readLogEntry(fields: unknown): LogEntry | undefined {
  const line = lineShape.safeParse(fields).data;
  if (!line) return undefined;
  return {
    kenmerk: line.Kenmerk,
    volgnummer: line.Volgnummer,
    at: line.Tijdstip,
    by: line.PersoonOid,
    action: line.Handeling,
    command: line.Opdracht,
    ...(line.Reden === undefined ? {} : { reason: line.Reden }),
    ...(line.Over === undefined ? {} : { about: line.Over }),
  } as LogEntry;
}

/** The row of `Logboek` that an outbox entry becomes. */
export const lineOf = (
  kenmerk: string,
  entry: OutboxEntry,
): Readonly<Record<string, string | number>> => ({
  EntryKey: entryKey(kenmerk, entry.n),
  Kenmerk: kenmerk,
  Opdracht: entry.command,
  Tijdstip: entry.at,
  PersoonOid: entry.by,
  Handeling: entry.log.action,
  Volgnummer: entry.n,
  ...(entry.log.reason === undefined ? {} : { Reden: entry.log.reason }),
  ...(entry.log.about === undefined ? {} : { Over: entry.log.about }),
});

/** The same, read from the outbox before the follower came by. */
export const entryOf = (kenmerk: string, { n, at, by, command, log }: OutboxEntry): LogEntry =>
  ({ kenmerk, volgnummer: n, at, by, command, ...log }) as unknown as LogEntry;
