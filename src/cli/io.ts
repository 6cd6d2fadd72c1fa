import type { Readable, Writable } from 'node:stream';

/** Where the command line reads and writes. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Done, some lines refused, or wrong use. */
export type ExitCode = 0 | 1 | 2;
