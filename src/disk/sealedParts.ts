import type { DatabaseSync } from 'node:sqlite';
import type { Cipher } from './cipher.ts';
import type { MetaTable } from './metaTable.ts';

const PART = 1 << 20;

/** Something large that was written down whole, and up to which change it goes. */
export interface WrittenDown {
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** Large things by name, each sealed in parts: what a restart would otherwise work out again. */
export function createSealedParts(db: DatabaseSync, { seal, open }: Cipher, meta: MetaTable) {
  const put = db.prepare('insert into parts (name, part, bytes) values (?, ?, ?)');
  const drop = db.prepare('delete from parts where name = ?');
  const all = db.prepare('select part, bytes from parts where name = ? order by part');
  const placeOf = (name: string, part: number, about: string): string =>
    `parts/${name}/${part}/${about}`;

  return {
    /** Replaces what stood under this name; call within a transaction. */
    save: (name: string, { seq, bytes }: WrittenDown): void => {
      drop.run(name);
      const about = `${seq} ${bytes.length}`;
      for (let part = 0; part * PART < bytes.length; part += 1) {
        const piece = bytes.subarray(part * PART, (part + 1) * PART);
        put.run(name, part, seal(piece, placeOf(name, part, about)));
      }
      meta.put(`parts/${name}`, about);
    },
    has: (name: string): boolean => meta.get(`parts/${name}`) !== undefined,
    /** Up to which change it goes; 0 when it is not there. */
    seqOf: (name: string): number => Number(meta.get(`parts/${name}`)?.split(' ')[0] ?? 0),
    /** Undefined when it is not there, or a part of it is missing or does not open. */
    read: (name: string): WrittenDown | undefined => {
      const about = meta.get(`parts/${name}`);
      if (about === undefined) return undefined;
      const [seq, length] = about.split(' ').map(Number);
      const bytes = new Uint8Array(length ?? 0);
      let filled = 0;
      for (const row of all.iterate(name)) {
        const [part, sealed] = [Number(row['part']), row['bytes']];
        const place = placeOf(name, part, about);
        const piece = sealed instanceof Uint8Array ? open(sealed, place) : undefined;
        if (!piece || part * PART !== filled) return undefined;
        bytes.set(piece, filled);
        filled += piece.length;
      }
      return filled === bytes.length ? { seq: seq ?? 0, bytes } : undefined;
    },
  };
}
