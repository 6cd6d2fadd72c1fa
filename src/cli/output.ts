import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes in large pieces and waits where the reader is slow. */
export interface Output {
  readonly line: (text: string) => void;
  /** Whether enough waits to be written. */
  readonly isFull: () => boolean;
  readonly flush: () => Promise<void>;
}

/** Characters that may wait; larger pieces cost memory and save no time. */
const PIECE = 65_536;

/** Output over a stream. */
export const outputTo = (stream: Writable): Output => {
  let waiting = '';
  return {
    line: (text) => {
      waiting += `${text}\n`;
    },
    isFull: () => waiting.length >= PIECE,
    flush: async () => {
      const piece = waiting;
      waiting = '';
      if (piece !== '' && !stream.write(piece)) await once(stream, 'drain');
    },
  };
};
