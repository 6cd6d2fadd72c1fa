import { z } from 'zod';
import type { OwedNotice } from '../../domain/complaint/notice.ts';
import type { LogLine } from '../../app/ports/register.ts';

/** One decision as the row itself remembers it until everything it owes is copied (protocol.md §1.3). */
export interface OutboxEntry {
  /** `Volgnummer` the decision gave the complaint. */
  readonly n: number;
  readonly command: string;
  /** Business time of the decision. */
  readonly at: string;
  /** Real time of the write; ages are counted by this. */
  readonly real: string;
  readonly by: string;
  readonly log: LogLine;
  readonly tell: readonly OwedNotice[];
}

const entryShape = z.object({
  n: z.number().int(),
  command: z.string(),
  at: z.string(),
  real: z.string(),
  by: z.string(),
  log: z.object({
    action: z.string(),
    reason: z.string().optional(),
    about: z.string().optional(),
  }),
  tell: z.array(z.object({ kind: z.string(), to: z.string(), dueAt: z.string().optional() })),
});

// Made once: zod compiles a shape when it is first used.
const outboxShape = z.array(entryShape);

/** Reads `Uitgaand`; an empty column is an empty outbox, and undefined means damaged. */
export function readOutbox(text: unknown): readonly OutboxEntry[] | undefined {
  if (text === undefined || text === null || text === '') return [];
  if (typeof text !== 'string') return undefined;
  const entries = outboxShape.safeParse(parseJson(text)).data;
  return entries as readonly OutboxEntry[] | undefined;
}

/** An entry in the row of a destroyed complaint: nobody stands in it but who did it. */
export const withoutPersons = (entry: OutboxEntry): OutboxEntry => ({
  ...entry,
  log: { action: entry.log.action },
  tell: [],
});

export const writeOutbox = (outbox: readonly OutboxEntry[]): string => JSON.stringify(outbox);

/** One notice per kind and person: they share a key, so a second one could never be stored. */
export function withoutDoubles(tell: readonly OwedNotice[]): readonly OwedNotice[] {
  return [...new Map(tell.map((notice) => [`${notice.kind}/${notice.to}`, notice])).values()];
}

/** JSON of a column; undefined when it is none, since others may have touched it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
