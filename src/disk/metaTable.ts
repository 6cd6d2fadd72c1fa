import type { DatabaseSync } from 'node:sqlite';
import type { Cipher } from './cipher.ts';

/** Few things about the whole file: whose it is, how far it goes. */
export function createMetaTable(db: DatabaseSync, { seal, open }: Cipher) {
  const put = db.prepare('insert or replace into meta (key, value) values (?, ?)');
  const get = db.prepare('select value from meta where key = ?');
  return {
    put: (key: string, value: string): void => {
      put.run(key, seal(value, `meta/${key}`));
    },
    /** Undefined when it is not there, or does not open with our key. */
    get: (key: string): string | undefined => {
      const value = get.get(key)?.['value'];
      return value instanceof Uint8Array ? open(value, `meta/${key}`)?.toString('utf8') : undefined;
    },
  };
}
export type MetaTable = ReturnType<typeof createMetaTable>;
