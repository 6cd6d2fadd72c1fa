import type { DatabaseSync } from 'node:sqlite';
import type { Cipher } from './cipher.ts';

const PART = 1 << 20;

/** Writes an index down, sealed in parts; call within a transaction. */
export function saveIndex(db: DatabaseSync, { seal }: Cipher, bytes: Uint8Array): void {
  db.exec('delete from index_parts');
  const put = db.prepare('insert into index_parts (part, bytes) values (?, ?)');
  for (let part = 0; part * PART < bytes.length; part += 1) {
    const piece = bytes.subarray(part * PART, (part + 1) * PART);
    put.run(part, seal(piece, `index/${part}/${bytes.length}`));
  }
}

/** Reads it back; undefined when a part of it is missing or does not open. */
export function readIndex(
  db: DatabaseSync,
  { open }: Cipher,
  length: number,
): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const row of db.prepare('select part, bytes from index_parts order by part').iterate()) {
    const sealed = row['bytes'];
    const piece =
      sealed instanceof Uint8Array
        ? open(sealed, `index/${Number(row['part'])}/${length}`)
        : undefined;
    if (!piece || Number(row['part']) * PART !== filled) return undefined;
    bytes.set(piece, filled);
    filled += piece.length;
  }
  return filled === length ? bytes : undefined;
}
