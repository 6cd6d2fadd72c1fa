import type { ChangeOutcome, CreateRequest } from '../../app/ports/register.ts';
import { startAttempt, type Attempt } from './attempt.ts';
import { classify } from './classify.ts';
import { withoutNulls } from '../lists/upsertRow.ts';
import { readListItem } from '../readmodel/listItem.ts';
import { createdBefore, type CreatedBefore } from './createdBefore.ts';
import { firstFreeAbove } from './freeNumber.ts';
import { judgeItem } from './loadRow.ts';
import { kenmerkOf } from './number.ts';
import { plan, type Plan } from './plan.ts';
import { integrityAlarm, notKnownYet } from './refusals.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { itemsPath } from './storeDeps.ts';

type Outcome = ChangeOutcome<{ readonly code: 'no-number-free' }>;

const mostTries = 20;
const shortPauseMs = 200;

/**
 * A new complaint under the lowest free number of its year (protocol.md §2). The command id stands
 * in a unique column, so the same registration is one complaint however often it is sent.
 */
export async function create(deps: RegisterDeps, request: CreateRequest): Promise<Outcome> {
  const attempt = startAttempt(deps);
  let number = deps.model.highestNumber(request.year) + 1;

  for (let tries = 0; tries < mostTries; tries += 1) {
    if (attempt.isOver()) return notKnownYet();
    const planned = planFor(deps, request, number);
    if (!planned) return { ok: false, refusal: { code: 'too-large' }, since: [] };
    const answer = await send(deps, request, { planned, attempt });
    if (answer === 'texts-not-stored') return notKnownYet();
    const written = classify(answer);
    if (written.kind === 'done') {
      await takeCreated(deps, request, { body: written.body, attempt });
      const counter = deps.model.byKenmerk(planned.complaint.kenmerk)?.counter;
      if (counter === 1) deps.fresh.put(planned.complaint, counter);
      return { ok: true, value: planned.complaint, repeated: false };
    }

    await attempt.pause('waitMs' in written ? written.waitMs : 0);
    const before = await createdBefore(deps, request.id, attempt);
    if (before.kind !== 'none') return found(deps, before, tries);
    if (written.kind === 'refused' && written.status === 400) {
      const free = await firstFreeAbove(deps, { year: request.year, taken: number }, attempt);
      if (free === undefined) return notKnownYet();
      number = free;
    } else {
      await attempt.pause(shortPauseMs * (tries + 1));
    }
  }
  return { ok: false, refusal: { code: 'no-number-free' }, since: [] };
}

function planFor(deps: RegisterDeps, request: CreateRequest, number: number): Plan | undefined {
  const decided = request.draft(kenmerkOf(request.year, number));
  return plan(deps, request, { ...decided, volgnummer: 1, earlier: [] });
}

async function send(
  deps: RegisterDeps,
  request: CreateRequest,
  { planned, attempt }: { readonly planned: Plan; readonly attempt: Attempt },
): Promise<Awaited<ReturnType<RegisterDeps['graph']['send']>> | 'texts-not-stored'> {
  const { complaint } = planned;
  try {
    await deps.texts.storeAll(complaint.kenmerk, planned.texts);
  } catch (error) {
    deps.log('texts-not-stored', { cause: error instanceof Error ? error.name : 'unknown' });
    return 'texts-not-stored';
  }
  return deps.graph.send({
    method: 'POST',
    path: itemsPath(deps, 'Klachten'),
    body: {
      fields: withoutNulls({
        Kenmerk: complaint.kenmerk,
        AanmaakSleutel: request.id,
        Procedure: complaint.procedure,
        ...planned.fields,
      }),
    },
    timeLimitMs: attempt.timeLimitMs(),
  });
}

/** Feeds the model; an answer without the row is made up for by a look-up. */
async function takeCreated(
  deps: RegisterDeps,
  request: CreateRequest,
  { body, attempt }: { readonly body: unknown; readonly attempt: Attempt },
): Promise<void> {
  const item = readListItem(body);
  if (item && typeof item.fields['Feiten'] === 'string') judgeItem(deps, item);
  else await createdBefore(deps, request.id, attempt);
}

async function found(
  deps: RegisterDeps,
  before: Exclude<CreatedBefore, { readonly kind: 'none' }>,
  tries: number,
): Promise<Outcome> {
  if (before.kind === 'unreadable') return notKnownYet();
  if (before.kind === 'damaged') return integrityAlarm();
  try {
    const complaint = await deps.texts.complaintOf(before.row);
    return complaint ? { ok: true, value: complaint, repeated: tries === 0 } : integrityAlarm();
  } catch (error) {
    deps.log('texts-unreadable', { cause: error instanceof Error ? error.name : 'unknown' });
    return notKnownYet();
  }
}
