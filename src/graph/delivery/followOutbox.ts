import type { BusinessTime } from '../../app/command.ts';
import type { ModelRow } from '../readmodel/modelRow.ts';
import { copiesOf, type Copy } from './copy.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import type { Held } from './lease.ts';
import { readNotice } from './noticeRow.ts';
import { post, type Posted } from './post.ts';
import { readBackFirst } from './readBackFirst.ts';

const mostPasses = 3;
/** More than one decision owes at once: then this process did not see the earlier ones copied. */
const severalDecisions = 6;

/**
 * Copies what the outbox of one complaint owes; what does not succeed is left to the next round.
 *
 * @returns the notices that this attempt made or found under its own lease, to be sent now.
 */
export async function followOutbox(
  deps: DeliveryDeps,
  row: ModelRow,
  time: BusinessTime,
): Promise<readonly Held[]> {
  const held: Held[] = [];
  const stuck = new Set<string>();
  const owed = copiesOf(deps, row, time);
  if (owed.length > severalDecisions) await readBackFirst(deps, row.kenmerk, owed);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const copies = copiesOf(deps, row, time).filter(({ key }) => !stuck.has(key));
    if (copies.length === 0) break;
    const posted = await post(deps, copies);
    held.push(...posted.flatMap((each) => heldBy(each) ?? []));
    for (const { kind, copy } of posted) if (kind === 'key-taken') stuck.add(copy.key);
    const waits = posted.flatMap((each) => (each.kind === 'later' ? [each.waitMs] : []));
    if (waits.length === 0) break;
    if (pass + 1 < mostPasses) await deps.sleep(Math.max(...waits));
  }
  return held;
}

/** Ours to send: the row carries the token of this very attempt. */
export function heldBy(posted: Posted): Held | undefined {
  if (posted.kind !== 'there') return undefined;
  const { lease }: Copy = posted.copy;
  const row = readNotice(posted.item);
  return lease && row?.status === 'bezig' && row.lease === lease.token ? { row, lease } : undefined;
}
