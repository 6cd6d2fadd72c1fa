import type { KeptRow, RowCache } from './rowCache.ts';

/** A cache that ends with the process: where no folder is configured, and in a simulation. */
export function createMemoryCache(): RowCache {
  const rows = new Map<string, KeptRow>();
  const removed = new Set<string>();
  let link: string | undefined;
  return {
    load: () => [],
    overview: () => undefined,
    overviewIsOld: () => false,
    keepOverview: () => undefined,
    warm: () => [],
    removed: () => [...removed],
    damaged: () => [],
    link: () => link,
    commit: (page) => {
      for (const row of page.rows) rows.set(row.id, row);
      for (const id of page.removed) {
        rows.delete(id);
        removed.add(id);
      }
      link = page.link ?? link;
    },
    has: (id) => rows.has(id),
    read: (id) => rows.get(id)?.full,
    *matching(words) {
      for (const { id, text } of [...rows.values()].reverse()) {
        if (words.every((word) => text.includes(word))) yield { id, text: () => text };
      }
    },
    forget: () => {
      rows.clear();
      link = undefined;
    },
    close: () => undefined,
  };
}
