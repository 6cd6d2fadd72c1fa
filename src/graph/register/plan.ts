import type { Decided } from '../../app/ports/register.ts';
import type { Actor, BusinessTime, CommandId } from '../../app/command.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { writeFacts } from './facts.ts';
import { withoutDoubles, withoutPersons, writeOutbox, type OutboxEntry } from './outbox.ts';
import type { RegisterDeps } from './registerDeps.ts';

/** One write, ready to send: nothing in it depends on anything that may still change. */
export interface Plan {
  readonly complaint: Complaint;
  readonly fields: Readonly<Record<string, string | number | null>>;
  readonly outbox: readonly OutboxEntry[];
  readonly texts: ReadonlyMap<string, string>;
}

const mostOutbox = 20_000;

/** The write of a decision; undefined when the row could not hold it. */
export function plan(
  deps: RegisterDeps,
  command: { readonly id: CommandId; readonly by: Actor; readonly time: BusinessTime },
  decided: Decided & { readonly volgnummer: number; readonly earlier: readonly OutboxEntry[] },
): Plan | undefined {
  const complaint: Complaint = { ...decided.complaint, volgnummer: decided.volgnummer };
  const entry: OutboxEntry = {
    n: decided.volgnummer,
    command: command.id,
    at: command.time.now,
    real: new Date(deps.realNow()).toISOString(),
    by: command.by.id,
    log: decided.log,
    tell: withoutDoubles(decided.tell),
  };
  const facts = writeFacts(complaint, deps.seal);
  const all = [...decided.earlier, entry];
  const outbox = complaint.destroyed ? all.map(withoutPersons) : all;
  const written = writeOutbox(outbox);
  if (!facts || written.length > mostOutbox) return undefined;

  const copies = deps.columnsOf(complaint);
  return {
    complaint,
    outbox,
    texts: facts.texts,
    fields: {
      Volgnummer: decided.volgnummer,
      Feiten: facts.column,
      Uitgaand: written,
      Status: copies.status,
      BehandelaarOid: copies.behandelaar ?? null,
      Deadline: copies.deadline ?? null,
    },
  };
}
