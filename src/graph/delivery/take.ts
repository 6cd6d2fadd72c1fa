import type { DeliveryDeps } from './deliveryDeps.ts';
import { heldFields, startLease, type Held } from './lease.ts';
import type { NoticeRow } from './noticeRow.ts';
import { rereadNotice, writeNotice } from './writeNotice.ts';

/**
 * Takes a due notice, or one whose lease ran out, by conditional write; undefined when somebody
 * else has it. A process that dies in every attempt raises `Poging` too: beyond the last it is given up.
 */
export async function take(deps: DeliveryDeps, row: NoticeRow): Promise<Held | undefined> {
  const lease = startLease(deps);
  const fields = heldFields(lease, row.poging + 1);
  const taken = (await writeNotice(deps, row, fields)) ?? (await rereadNotice(deps, row));
  return taken?.status === 'bezig' && taken.lease === lease.token
    ? { row: taken, lease }
    : undefined;
}
