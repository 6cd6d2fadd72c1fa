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
  const text = db.prepare('select id, text from texts join summaries using (no) where no = ?');
  const since = db.prepare('select no, text from texts join summaries using (no) where seq > ?');
  const summaries = db.prepare('select id, counter, brief from summaries order by no');
  const drop = ['summaries', 'facts', 'texts'].map((table) =>
    db.prepare(`delete from ${table} where no = ?`),
  );

  const opened = (value: unknown, place: string): string => {
    const plain = value instanceof Uint8Array ? open(value, place) : undefined;
    if (!plain) throw new Unreadable(place);
    return plain.toString('utf8');
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
    text: (no: number): { readonly id: string; readonly text: string } | undefined => {
      const row = text.get(no);
      return row && { id: String(row['id']), text: opened(row['text'], `text/${no}`) };
    },
    *textsSince(seq: number): Iterable<{ readonly no: number; readonly text: string }> {
      for (const row of since.iterate(seq)) {
        const no = Number(row['no']);
        yield { no, text: opened(row['text'], `text/${no}`) };
      }
    },
    *summaries(): Iterable<Pick<Kept, 'id' | 'counter' | 'brief'>> {
      for (const row of summaries.iterate()) {
        const [id, counter] = [String(row['id']), Number(row['counter'])];
        yield { id, counter, brief: opened(row['brief'], `brief/${id}/${counter}`) };
      }
    },
  };
}
