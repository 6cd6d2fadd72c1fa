import type { Complaint } from '../../domain/complaint/complaint.ts';
import { readComplaint } from '../register/complaintShape.ts';
import { parseJson } from '../register/outbox.ts';
import type { ModelRow } from './modelRow.ts';
import type { RowCache } from './rowCache.ts';

/** A complaint as it was kept; one that cannot be read makes the cache forget everything and fill anew. */
export function readKept(cache: RowCache, { itemId, volgnummer }: ModelRow): Complaint | undefined {
  const full = cache.read(itemId);
  const complaint = full === undefined ? undefined : readComplaint(parseJson(full), volgnummer);
  if (!complaint) cache.forget();
  return complaint;
}
