import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { ComplaintModel } from '../readmodel/complaintModel.ts';
import type { StoreDeps } from './storeDeps.ts';

/** Complaints that this process wrote or read a moment ago; asking again would say the same. */
export interface FreshRows {
  /** @param counter - of the ETag under which it stands in the list. */
  readonly put: (complaint: Complaint, counter: number) => void;
  /** With its long texts in place; undefined when it must be read. */
  readonly of: (kenmerk: string) => Complaint | undefined;
}

/** Between a decision and the card that tells of it; whoever decides within it updates the card later. */
const freshMs = 2_000;

/** Keeps a row for two seconds, and no longer than until a newer one is known. */
export function createFreshRows(
  deps: Pick<StoreDeps, 'monotonicMs'> & { readonly model: Pick<ComplaintModel, 'byKenmerk'> },
): FreshRows {
  const rows = new Map<string, { complaint: Complaint; counter: number; until: number }>();
  return {
    put: (complaint, counter) => {
      const now = deps.monotonicMs();
      for (const [kenmerk, { until }] of rows) if (until <= now) rows.delete(kenmerk);
      rows.set(complaint.kenmerk, { complaint, counter, until: now + freshMs });
    },
    of: (kenmerk) => {
      const row = rows.get(kenmerk);
      const isNewest = deps.model.byKenmerk(kenmerk)?.counter === row?.counter;
      return row && isNewest && deps.monotonicMs() < row.until ? row.complaint : undefined;
    },
  };
}
