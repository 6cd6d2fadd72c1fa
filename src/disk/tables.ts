import type { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import type { Cipher } from './cipher.ts';
import { createMetaTable } from './metaTable.ts';
import { createRowTable, type Kept } from './rowTable.ts';
import { createSealedParts } from './sealedParts.ts';
import { createShards } from './shards.ts';

/** Grows when the tables or what stands in them change: a file of another version is begun anew. */
const VERSION = 6;
/** After so many changed rows the overview is written down, so that a restart has few to read. */
const OVERVIEW_AFTER = 2_000;
const OVERVIEW = 'overview';

interface About {
  readonly scope: string;
  readonly indexed: (text: string) => string;
}

/** Everything in one open file, each page of it one transaction. */
export function openTables(db: DatabaseSync, cipher: Cipher, { scope, indexed }: About) {
  const meta = createMetaTable(db, cipher);
  const rows = createRowTable(db, cipher);
  const parts = createSealedParts(db, cipher, meta);
  const addRemoved = db.prepare('insert or ignore into removed (id) values (?)');
  const owner = `${VERSION} ${scope}`;
  const isNew = db.prepare('select 1 from meta').get() === undefined;
  if (isNew) meta.put('owner', owner);
  const last = db.prepare('select max(seq) as seq from summaries').get()?.['seq'];
  let seq = Math.max(Number(last ?? 0), parts.seqOf(OVERVIEW));
  let sinceOverview = 0;
  let highest = rows.highest();
  const shards = createShards({
    ...parts,
    *textsSince(...range) {
      for (const { no, text } of rows.textsSince(...range)) yield { no, text: indexed(text) };
    },
  });

  const within = <Value>(work: () => Value): Value => {
    db.exec('begin immediate');
    try {
      const value = work();
      db.exec('commit');
      return value;
    } catch (error) {
      db.exec('rollback');
      throw error;
    }
  };

  const commit = (page: {
    readonly rows: readonly Kept[];
    readonly removed: readonly string[];
    readonly link?: string;
    readonly damaged?: readonly unknown[];
  }): void => {
    const gone: number[] = [];
    const put = within(() => {
      seq += 1;
      const texts = page.rows.map((row) => ({ no: rows.put(row, seq), text: indexed(row.text) }));
      for (const id of page.removed) {
        gone.push(...[rows.remove(id)].flatMap((no) => no ?? []));
        addRemoved.run(id);
      }
      if (page.link !== undefined) meta.put('link', page.link);
      if (page.damaged) meta.put('damaged', JSON.stringify(page.damaged));
      return texts;
    });
    for (const { no } of put) highest = Math.max(highest, no);
    shards.put(put);
    gone.forEach(shards.remove);
    sinceOverview += page.rows.length;
    if (shards.isUnsaved(highest))
      within(() => {
        shards.save(seq, highest, false);
      });
  };

  return {
    isOurs: () => meta.get('owner') === owner,
    link: () => meta.get('link'),
    damaged: () => meta.get('damaged'),
    /** All rows; or, beside an overview, these and whatever changed since it was written down. */
    summaries: (ids?: Iterable<string>) =>
      ids ? rows.summariesOf(ids, parts.seqOf(OVERVIEW)) : rows.summaries(),
    has: rows.has,
    full: rows.full,
    removed: () =>
      db
        .prepare('select id from removed')
        .all()
        .map(({ id }) => String(id)),
    *matching(
      words: readonly string[],
    ): Iterable<{ readonly id: string; readonly text: () => string }> {
      for (const no of shards.matching(words, highest)) {
        const id = rows.idOf(no);
        if (id !== undefined) yield { id, text: () => rows.text(no) };
      }
    },
    warm: () => shards.warm(highest),
    commit,
    overview: (): unknown => {
      const written = parts.read(OVERVIEW);
      return written && deserialize(written.bytes);
    },
    overviewIsOld: () => sinceOverview >= OVERVIEW_AFTER,
    keepOverview: (value: unknown): void => {
      within(() => {
        parts.save(OVERVIEW, { seq, bytes: serialize(value) });
      });
      sinceOverview = 0;
    },
    close: (): void => {
      within(() => {
        shards.save(seq, highest, true);
      });
      shards.close();
    },
  };
}

export type Tables = ReturnType<typeof openTables>;
