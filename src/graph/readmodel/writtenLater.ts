import type { KeptRow, RowCache } from './rowCache.ts';

/**
 * A cache that writes single rows down a moment later, all that came meanwhile in one go: whoever decided does not
 * wait for a disk. What a crash takes along comes again, as the delta link behind it is written down after it.
 *
 * @param later - does work soon, when nobody waits.
 */
export function writtenLater(cache: RowCache, later: (work: () => void) => void): RowCache {
  const waiting = new Map<string, KeptRow>();

  const write = (): void => {
    if (waiting.size === 0) return;
    const rows = [...waiting.values()];
    waiting.clear();
    cache.commit({ rows, removed: [] });
  };
  /** Whatever asks for all of it finds all of it. */
  const written = (): RowCache => {
    write();
    return cache;
  };

  return {
    load: (ids) => written().load(ids),
    overview: () => written().overview(),
    overviewIsOld: () => cache.overviewIsOld(),
    keepOverview: (overview) => {
      written().keepOverview(overview);
    },
    removed: () => written().removed(),
    damaged: () => written().damaged(),
    link: () => cache.link(),
    commit: (page) => {
      const { rows, removed, link, damaged } = page;
      if (removed.length > 0 || link !== undefined || damaged !== undefined) {
        written().commit(page);
        return;
      }
      if (waiting.size === 0 && rows.length > 0) later(write);
      for (const row of rows) waiting.set(row.id, row);
    },
    has: (id) => waiting.has(id) || cache.has(id),
    read: (id) => waiting.get(id)?.full ?? cache.read(id),
    matching: (words) => written().matching(words),
    warm: () => cache.warm(),
    forget: () => {
      waiting.clear();
      cache.forget();
    },
    close: () => {
      written().close();
    },
  };
}
