import type { TenantStore } from '../../../src/local-tenant/store/openStore.ts';

/** One row as it stands in the tenant, or stood. */
export interface Stored {
  readonly id: string;
  /** Counter of the ETag. */
  readonly n: number;
  /** When it was written, as Graph says it. */
  readonly modified: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One decision as the row itself remembers it. */
export interface StoredEntry {
  readonly n: number;
  readonly command: string;
  readonly tell: readonly { readonly kind: string; readonly to: string }[];
}

/** Where the rows lie. */
interface Place {
  readonly store: Pick<TenantStore, 'db'>;
}

type ListName = 'Klachten' | 'Logboek' | 'Berichten' | 'Afwezigheid';

/** Rows of a list, read past Graph; by id. */
export const rowsOf = (tenant: Place, list: ListName): readonly Stored[] =>
  tenant.store.db
    .prepare(
      `select i.id, i.n, i.modified, i.fields from graph_items i join graph_lists l on l.no = i.list_no
       where l.display_name = ? order by i.id`,
    )
    .all(list)
    .map(stored);

/** Every state that a row of the list ever had, oldest first. */
export const versionsOf = (tenant: Place, list: ListName): readonly Stored[] =>
  tenant.store.db
    .prepare(
      `select v.item_id as id, v.n, v.modified, v.fields from graph_versions v join graph_lists l on l.no = v.list_no
       where l.display_name = ? order by v.item_id, v.n`,
    )
    .all(list)
    .map(stored);

/** The outbox of a row of `Klachten`. */
export const outboxIn = ({ fields }: Stored): readonly StoredEntry[] => {
  const text = fields['Uitgaand'];
  // Somebody may have typed something else there.
  return typeof text === 'string' && text.startsWith('[')
    ? (JSON.parse(text) as readonly StoredEntry[])
    : [];
};

const stored = (row: Readonly<Record<string, unknown>>): Stored => ({
  id: String(row['id']),
  n: Number(row['n']),
  modified: String(row['modified']),
  fields: JSON.parse(String(row['fields'])) as Stored['fields'],
});
