import type { ChangeOutcome, ChangeRequest, Decide, Decided } from '../../app/ports/register.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { startAttempt, type Attempt } from './attempt.ts';
import { classify } from './classify.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { loadForCommand } from './loadForCommand.ts';
import { loadRow } from './loadRow.ts';
import { kept, takeOwnWrite } from './ownWrite.ts';
import { plan, type Plan } from './plan.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { integrityAlarm, notFound, notKnownYet, refusedOn, stillOwes } from './refusals.ts';
import { itemsPath } from './storeDeps.ts';
import { withoutTexts } from './withoutTexts.ts';
import { WriteRefused } from './writeRefused.ts';

const mostSends = 5;

/**
 * One decision, written once, whatever becomes of the answers (protocol.md §1).
 */
export async function change<Refusal>(
  deps: RegisterDeps,
  request: ChangeRequest,
  decide: Decide<Refusal>,
): Promise<ChangeOutcome<Refusal>> {
  const attempt = startAttempt(deps);
  const { kenmerk, id: command } = request;
  let taken: { readonly volgnummer: number; readonly decided: Decided } | undefined;
  let openSend = false;

  for (let sends = 0; sends < mostSends && !attempt.isOver();) {
    const loaded = await loadForCommand(deps, { kenmerk, command, attempt });
    if (loaded.kind === 'unreadable') return notKnownYet();
    if (loaded.kind === 'absent') return sends === 0 ? notFound() : integrityAlarm();
    if (loaded.kind === 'damaged') return integrityAlarm();
    const { row } = loaded;
    const shown = withoutTexts(row);
    if (!loaded.own && !mayKnow(request, shown)) return notFound();
    const complaint = row.refersToTexts ? await readTexts(deps, row) : shown;
    if (complaint === 'unreadable') return notKnownYet();
    if (complaint === undefined) return integrityAlarm();
    if (loaded.own) return { ok: true, value: complaint, repeated: sends === 0 };
    if (!row.sealed) return integrityAlarm();
    if (complaint.destroyed) return notFound();

    // Only bookkeeping moved: the decision stands and is sent with the ETag now seen.
    if (taken?.volgnummer !== row.volgnummer) {
      const outcome = decide(complaint);
      if (!outcome.ok) {
        const stands = await isStill(deps, row, attempt);
        if (stands === undefined) return notKnownYet();
        if (!stands) continue;
        return refusedOn(deps, { row, complaint, seen: request.seen }, outcome.refusal);
      }
      taken = { volgnummer: row.volgnummer, decided: outcome.value };
    }

    const owes = row.outbox.some((entry) => !deps.proof.isCopied(kenmerk, entry));
    if (taken.decided.complaint.destroyed && owes) return stillOwes();
    const next = { volgnummer: row.volgnummer + 1, earlier: kept(deps, row) };
    const planned = plan(deps, request, { ...taken.decided, ...next });
    if (!planned) {
      const stands = await isStill(deps, row, attempt);
      if (stands === undefined) return notKnownYet();
      if (!stands) continue;
      return refusedOn(
        deps,
        { row, complaint, seen: request.seen },
        { code: 'too-large' as const },
      );
    }
    if (!(await storeTexts(deps, kenmerk, planned))) return notKnownYet();
    if (attempt.isOver()) return notKnownYet();

    sends += 1;
    const written = classify(await send(deps, row, { planned, attempt }));
    if (written.kind === 'done') {
      await takeOwnWrite(deps, row, { plan: planned, body: written.body });
      return { ok: true, value: planned.complaint, repeated: false };
    }
    if (written.kind === 'refused' && !openSend) {
      if (written.status === 404) return integrityAlarm();
      throw new WriteRefused(written.status);
    }
    openSend ||= written.kind === 'unknown';
    deps.log('write-not-done', { kind: written.kind, sends });
    await attempt.pause('waitMs' in written ? written.waitMs : 0);
  }
  return notKnownYet();
}

// Before a text is read or another call made: it must cost what a number that nobody gave out costs.
const mayKnow = ({ mayKnow: allows }: ChangeRequest, complaint: Complaint | undefined): boolean =>
  complaint === undefined || allows?.(complaint) !== false;

/** A no is told only about a row read after the decision with the same ETag. */
async function isStill(
  deps: RegisterDeps,
  row: ComplaintRow,
  attempt: Attempt,
): Promise<boolean | undefined> {
  const again = await loadRow(deps, row.kenmerk, attempt.timeLimitMs());
  if (again.kind === 'unreadable') return undefined;
  return again.kind === 'row' && again.row.etag === row.etag;
}

const send = (
  deps: RegisterDeps,
  row: ComplaintRow,
  { planned, attempt }: { readonly planned: Plan; readonly attempt: Attempt },
): ReturnType<RegisterDeps['graph']['send']> =>
  deps.graph.send({
    method: 'PATCH',
    path: `${itemsPath(deps, 'Klachten')}/${row.itemId}/fields`,
    headers: { 'If-Match': row.etag },
    body: planned.fields,
    timeLimitMs: attempt.timeLimitMs(),
  });

async function readTexts(
  deps: RegisterDeps,
  row: ComplaintRow,
): Promise<Awaited<ReturnType<RegisterDeps['texts']['complaintOf']>> | 'unreadable'> {
  try {
    return await deps.texts.complaintOf(row);
  } catch (error) {
    deps.log('texts-unreadable', { cause: nameOfFault(error) });
    return 'unreadable';
  }
}

async function storeTexts(deps: RegisterDeps, kenmerk: string, planned: Plan): Promise<boolean> {
  try {
    await deps.texts.storeAll(kenmerk, planned.texts);
    return true;
  } catch (error) {
    deps.log('texts-not-stored', { cause: nameOfFault(error) });
    return false;
  }
}

const nameOfFault = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
