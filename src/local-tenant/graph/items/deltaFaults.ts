import { ownObject } from '../json.ts';
import type { List } from '../lists/listStore.ts';
import type { Row } from '../sql.ts';
import type { Tenant } from '../tenant.ts';
import type { DeltaPlace } from './deltaToken.ts';
import { itemOf, type Item } from './itemStore.ts';

/** One page of a delta. */
export interface DeltaPage {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly next: DeltaPlace;
}

/**
 * The page as it was some seconds ago: the newest changes are not in it yet, and come with a later
 * one. Of an enumeration only rows made just now are missing.
 */
export const lagging = (
  { random }: Pick<Tenant, 'random'>,
  start: DeltaPlace,
  page: DeltaPage,
): DeltaPage => {
  if (start.stage === 'all') return withoutNewest(start, page);
  const rows = page.rows.slice(0, Math.floor(random() * page.rows.length));
  const afterSeq = Number(rows.at(-1)?.['seq'] ?? start.afterSeq);
  return { rows, more: false, next: { stage: 'changes', afterSeq } };
};

/** So many of the latest changes a lagging enumeration lacks at most. */
const NEWEST = 3;

const withoutNewest = (
  { thenSeq }: Extract<DeltaPlace, { stage: 'all' }>,
  page: DeltaPage,
): DeltaPage => {
  const shown = page.rows.filter(
    (row) => Number(row['n']) > 1 || Number(row['seq']) <= thenSeq - NEWEST,
  );
  const next: DeltaPlace =
    page.next.stage === 'all'
      ? { ...page.next, thenSeq: Math.max(0, thenSeq - NEWEST) }
      : { stage: 'changes', afterSeq: Math.max(0, thenSeq - NEWEST) };
  return { ...page, rows: shown, next };
};

/** An earlier state of one of the rows of a page, or of any row of the list: delta may give it once more. */
export const olderVersion = (
  { sql, random }: Pick<Tenant, 'sql' | 'random'>,
  list: List,
  rows: readonly Row[],
): Item | undefined => {
  const changed = rows.filter((row) => Number(row['n']) > 1);
  const row =
    changed[Math.floor(random() * changed.length)] ??
    sql.one('select * from graph_items where list_no = ? and n > 1 order by seq desc', list.no);
  if (!row) return undefined;
  const n = 1 + Math.floor(random() * (Number(row['n']) - 1));
  const version = sql.one(
    'select * from graph_versions where list_no = ? and item_id = ? and n = ?',
    list.no,
    Number(row['id']),
    n,
  );
  return (
    version && {
      ...itemOf(row),
      n,
      modified: String(version['modified']),
      modifiedBy: String(version['modified_by']),
      fields: ownObject(String(version['fields'])),
    }
  );
};
