import type { DatabaseSync } from 'node:sqlite';
import type { Cipher } from './cipher.ts';

/** One complaint as it is kept; every text of it is sealed. */
export interface Kept {
  readonly id: string;
  readonly counter: number;
  readonly brief: string;
  readonly full: string;
  readonly text: string;
}

/** Something in the file does not open with our key: it is damaged, or not ours. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The rows of the cache; `no` is their number in this file. */
export function createRowTable(db: DatabaseSync, { seal, open }: Cipher) {
  const putBrief = db.prepare(
    `insert into summaries (id, counter, seq, brief) values (?, ?, ?, ?)
     on conflict (id) do update set counter = excluded.counter, seq = excluded.seq, brief = excluded.brief
     returning no`,
  );
  const putFacts = db.prepare('insert or replace into facts (no, facts) values (?, ?)');
  const putText = db.prepare('insert or replace into texts (no, text) values (?, ?)');
  const noOf = db.prepare('select no from summaries where id = ?');
  const facts = db.prepare(
    'select no, facts from facts where no = (select no from summaries where id = ?)',
  );
  const idOf = db.prepare('select id from summaries where no = ?');
  const text = db.prepare('select text from texts where no = ?');
  // Few changed, or all of a range is wanted: either way is quick, and each needs its own.
  const within = db.prepare('select no, text from texts where no between ? and ? order by no');
  const since = db.prepare(
    'select no, text from summaries join texts using (no) where seq > ? and no between ? and ?',
  );
  const summaries = db.prepare('select id, counter, brief from summaries order by no');
  const changed = db.prepare('select id, counter, brief from summaries where seq > ? order by no');
  const one = db.prepare('select id, counter, brief from summaries where id = ?');
  const drop = ['summaries', 'facts', 'texts'].map((table) =>
    db.prepare(`delete from ${table} where no = ?`),
  );

  const opened = (value: unknown, place: string): string => {
    const plain = value instanceof Uint8Array ? open(value, place) : undefined;
    if (!plain) throw new Unreadable(place);
    return plain.toString('utf8');
  };
  type Brief = Pick<Kept, 'id' | 'counter' | 'brief'>;
  const briefIn = (row: Readonly<Record<string, unknown>>): Brief => {
    const [id, counter] = [String(row['id']), Number(row['counter'])];
    return { id, counter, brief: opened(row['brief'], `brief/${id}/${counter}`) };
  };

  return {
    /** @returns its number in this file, the same for the same id. */
    put: ({ id, counter, brief, full, text: searched }: Kept, seq: number): number => {
      const row = putBrief.get(id, counter, seq, seal(brief, `brief/${id}/${counter}`));
      const no = Number(row?.['no']);
      putFacts.run(no, seal(full, `facts/${no}`));
      putText.run(no, seal(searched, `text/${no}`));
      return no;
    },
    remove: (id: string): number | undefined => {
      const no = noOf.get(id)?.['no'];
      if (no === undefined) return undefined;
      for (const each of drop) each.run(Number(no));
      return Number(no);
    },
    has: (id: string): boolean => noOf.get(id) !== undefined,
    full: (id: string): string | undefined => {
      const row = facts.get(id);
      return row && opened(row['facts'], `facts/${Number(row['no'])}`);
    },
    idOf: (no: number): string | undefined => {
      const id = idOf.get(no)?.['id'];
      return id === undefined ? undefined : String(id);
    },
    text: (no: number): string => opened(text.get(no)?.['text'], `text/${no}`),
    /** Texts of rows with these numbers that changed after `seq`; all of them after 0. */
    *textsSince(
      seq: number,
      from: number,
      to: number,
    ): Iterable<{ readonly no: number; readonly text: string }> {
      for (const row of seq === 0 ? within.iterate(from, to) : since.iterate(seq, from, to)) {
        const no = Number(row['no']);
        yield { no, text: opened(row['text'], `text/${no}`) };
      }
    },
    *summaries(): Iterable<Brief> {
      for (const row of summaries.iterate()) yield briefIn(row);
    },
    /** Those of some ids, and then whatever changed after `seq`. */
    *summariesOf(ids: Iterable<string>, seq: number): Iterable<Brief> {
      for (const id of ids) {
        const row = one.get(id);
        if (row) yield briefIn(row);
      }
      for (const row of changed.iterate(seq)) yield briefIn(row);
    },
    highest: (): number => Number(db.prepare('select max(no) as no from texts').get()?.['no'] ?? 0),
  };
}
