import type { DatabaseSync, StatementSync } from 'node:sqlite';
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

type ListName = 'Klachten' | 'Logboek' | 'Berichten' | 'Afwezigheid' | 'Afspraken';

/** Rows of a list, read past Graph; by id. */
export const rowsOf = ({ store: { db } }: Place, list: ListName): readonly Stored[] =>
  readingOf(db).rows(list);

/** Every state that a row of the list ever had, oldest first. */
export const versionsOf = ({ store: { db } }: Place, list: ListName): readonly Stored[] =>
  readingOf(db).versions(list);

interface Reading {
  readonly rows: (list: ListName) => readonly Stored[];
  readonly versions: (list: ListName) => readonly Stored[];
}

const readings = new WeakMap<DatabaseSync, Reading>();

const readingOf = (db: DatabaseSync): Reading => {
  const reading = readings.get(db) ?? newReading(db);
  readings.set(db, reading);
  return reading;
};

/** A state never changes, so it is taken apart once; which states there are is asked each time. */
function newReading(db: DatabaseSync): Reading {
  const listed = db.prepare('select no from graph_lists where display_name = ?');
  const present = db.prepare(
    'select id, n, modified from graph_items where list_no = ? order by id',
  );
  const ever = db.prepare(
    'select item_id as id, n, modified from graph_versions where list_no = ? order by item_id, n',
  );
  const fields = db.prepare(
    'select fields from graph_versions where list_no = ? and item_id = ? and n = ?',
  );
  const numbers = new Map<ListName, number>();
  const known = new Map<string, Stored>();
  const numberOf = (list: ListName): number => {
    const no = numbers.get(list) ?? Number(listed.get(list)?.['no']);
    numbers.set(list, no);
    return no;
  };
  const all = (from: StatementSync, list: ListName): readonly Stored[] => {
    const no = numberOf(list);
    return from.all(no).map(({ id, n, modified }) => {
      const key = `${no} ${String(id)} ${String(n)}`;
      const state = known.get(key) ?? {
        id: String(id),
        n: Number(n),
        modified: String(modified),
        fields: JSON.parse(
          String(fields.get(no, id as number, n as number)?.['fields']),
        ) as Stored['fields'],
      };
      known.set(key, state);
      return state;
    });
  };
  return { rows: (list) => all(present, list), versions: (list) => all(ever, list) };
}

/** An appointment in somebody's calendar; who was invited has a copy, with the id of the organiser's. */
export interface StoredEvent {
  readonly id: string;
  readonly userId: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export const eventsIn = (tenant: Place): readonly StoredEvent[] =>
  tenant.store.db
    .prepare('select id, user_id, content from graph_events order by created, id')
    .all()
    .map((row) => ({
      id: String(row['id']),
      userId: String(row['user_id']),
      content: JSON.parse(String(row['content'])) as StoredEvent['content'],
    }));

/** The outbox of a row of `Klachten`. */
export const outboxIn = ({ fields }: Stored): readonly StoredEntry[] => {
  const text = fields['Uitgaand'];
  // Somebody may have typed something else there.
  return typeof text === 'string' && text.startsWith('[')
    ? (JSON.parse(text) as readonly StoredEntry[])
    : [];
};
