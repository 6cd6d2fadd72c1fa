import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One file of the tab in every form in which it is sent. */
export interface PackedFile {
  readonly etag: string;
  readonly identity: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Well above this it takes ten times as long for a few percent. */
const QUALITY = 7;

/**
 * Files of one folder, read and packed when they are first asked for and kept in memory; one that was built anew is
 * read anew. Nothing where there is no such file.
 */
export function packedFiles(folder: string): (name: string) => Promise<PackedFile | undefined> {
  const kept = new Map<string, { readonly at: number; readonly file: Promise<PackedFile> }>();
  return async (name) => {
    const path = join(folder, name);
    const { mtimeMs: at } = await stat(path).catch(() => ({ mtimeMs: undefined }));
    if (at === undefined) return undefined;
    const known = kept.get(name);
    if (known?.at === at) return known.file;
    const file = pack(path);
    kept.set(name, { at, file });
    file.catch(() => kept.delete(name));
    return file;
  };
}

async function pack(path: string): Promise<PackedFile> {
  const identity = await readFile(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    promisify(gzip)(identity),
  ]);
  // Weak: the bytes differ with the packing, what they say does not.
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url')}"`;
  return { etag, identity, br, gzip: gz };
}
