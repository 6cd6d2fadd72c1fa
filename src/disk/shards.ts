import { rarestPieces } from './pieces.ts';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';
import type { WrittenDown } from './sealedParts.ts';

/** So many rows share one index: small enough to be read back or written down while somebody waits. */
const ROWS = 8_192;
/** After so many changes a shard is written down, so that a restart has few to add. */
const SAVE_AFTER = 2_000;
/** Fewer texts say nothing of what is rare. */
const ENOUGH = 500;

interface Text {
  readonly no: number;
  readonly text: string;
}

interface Deps {
  readonly read: (name: string) => WrittenDown | undefined;
  readonly has: (name: string) => boolean;
  readonly save: (name: string, written: WrittenDown) => void;
  /** Texts to index of rows with these numbers that changed after `seq`. */
  readonly textsSince: (seq: number, from: number, to: number) => Iterable<Text>;
}

interface Shard {
  readonly index: SearchIndex;
  /** Nothing of it was written down before. */
  readonly isNew: boolean;
  unsaved: number;
}

/**
 * The full-text index in shards by row number. One that was written down is opened when it is first searched:
 * what changed before that it finds in the rows.
 */
export function createShards({ read, has, save, textsSince }: Deps) {
  const open = new Map<number, Shard>();
  let counts: ReadonlyMap<string, number> | undefined;

  const opened = (nth: number): Shard => {
    const known = open.get(nth);
    if (known) return known;
    const written = read(nameOf(nth));
    const shard = { index: createSearchIndex(written?.bytes), isNew: !written, unsaved: 0 };
    shard.index.begin();
    for (const { no, text } of textsSince(written?.seq ?? 0, nth * ROWS, (nth + 1) * ROWS - 1)) {
      shard.index.put(no, text);
      shard.unsaved += 1;
    }
    shard.index.end();
    open.set(nth, shard);
    return shard;
  };

  const change = (shard: Shard, work: (index: SearchIndex) => number): void => {
    shard.index.begin();
    try {
      shard.unsaved += work(shard.index);
    } finally {
      shard.index.end();
    }
  };

  return {
    /** Takes rows over that stand in their table already. */
    put: (texts: readonly Text[]): void => {
      for (const nth of new Set(texts.map(({ no }) => shardOf(no)))) {
        const shard = open.get(nth);
        // A new one finds these rows in their table.
        if (!shard && !has(nameOf(nth))) opened(nth);
        if (!shard) continue;
        change(shard, (index) => {
          const some = texts.filter(({ no }) => shardOf(no) === nth);
          for (const { no, text } of some) index.put(no, text);
          return some.length;
        });
      }
    },
    remove: (no: number): void => {
      const shard = open.get(shardOf(no));
      if (!shard) return;
      change(shard, (index) => {
        index.remove(no);
        return 1;
      });
    },
    /** Opens what is not open yet, one shard each time. */
    *warm(highest: number): Iterable<void> {
      for (let nth = shardOf(highest); nth >= 0; nth -= 1) {
        opened(nth);
        yield;
      }
    },
    /** Numbers of rows whose text may hold every word, highest first. */
    *matching(words: readonly string[], highest: number): Iterable<number> {
      for (let nth = shardOf(highest); nth >= 0; nth -= 1) {
        const { index } = opened(nth);
        counts ??= highest - nth * ROWS >= ENOUGH ? index.counts() : undefined;
        yield* index.matching(rarestPieces(words, counts));
      }
    },
    /**
     * Writes down what changed much, or all that changed; call within a transaction. One that has just become full
     * is let go of: while a register is filled only the last one stands in memory.
     */
    save: (seq: number, highest: number, whole: boolean): void => {
      for (const [nth, shard] of open) {
        const isFull = isJustFull(nth, shard, highest);
        if (!isFull && shard.unsaved < (whole ? 1 : SAVE_AFTER)) continue;
        save(nameOf(nth), { seq, bytes: shard.index.bytes() });
        shard.unsaved = 0;
        if (!isFull) continue;
        shard.index.close();
        open.delete(nth);
      }
    },
    isUnsaved: (highest: number): boolean =>
      [...open].some(
        ([nth, shard]) => shard.unsaved >= SAVE_AFTER || isJustFull(nth, shard, highest),
      ),
    close: (): void => {
      for (const { index } of open.values()) index.close();
    },
  };
}

const isJustFull = (nth: number, { isNew, unsaved }: Shard, highest: number): boolean =>
  isNew && unsaved > 0 && nth < shardOf(highest);
const shardOf = (no: number): number => Math.floor(no / ROWS);
const nameOf = (nth: number): string => `index/${nth}`;
