import { entryKey, noticeKey } from './keys.ts';
import type { OutboxEntry } from './outbox.ts';

/**
 * What this process saw copied: a 201 of its own or its own read-back. Kept in memory only, so a
 * restart begins by proving again; nothing else permits cleaning (protocol.md §1 "Follower").
 */
export interface Proof {
  /** @param key - of a line in `Logboek` or of a notice in `Berichten`. */
  readonly add: (key: string) => void;
  readonly has: (key: string) => boolean;
  /** The log line and every notice of this entry were seen copied. */
  readonly isCopied: (kenmerk: string, entry: OutboxEntry) => boolean;
  /** After the entry has left its outbox. */
  readonly forget: (kenmerk: string, entry: OutboxEntry) => void;
}

export function createProof(): Proof {
  const seen = new Set<string>();
  return {
    add: (key) => void seen.add(key),
    has: (key) => seen.has(key),
    isCopied: (kenmerk, entry) => keysOf(kenmerk, entry).every((key) => seen.has(key)),
    forget: (kenmerk, entry) => {
      for (const key of keysOf(kenmerk, entry)) seen.delete(key);
    },
  };
}

const keysOf = (kenmerk: string, { n, tell }: OutboxEntry): readonly string[] => [
  entryKey(kenmerk, n),
  ...tell.map((notice) => noticeKey(kenmerk, n, notice)),
];

const hourMs = 60 * 60_000;

/** The entries that must stay: not proven copied, or younger than an hour of real time. */
export const stillNeeded = (
  row: { readonly kenmerk: string; readonly outbox: readonly OutboxEntry[] },
  proof: Proof,
  realNow: number,
): readonly OutboxEntry[] =>
  row.outbox.filter(
    (entry) => !proof.isCopied(row.kenmerk, entry) || !(realNow - Date.parse(entry.real) >= hourMs),
  );
