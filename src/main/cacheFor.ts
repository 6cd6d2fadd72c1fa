import { openCache } from '../disk/openCache.ts';
import { createMemoryCache } from '../graph/readmodel/memoryCache.ts';
import { indexedText } from '../graph/readmodel/modelRow.ts';
import type { RowCache } from '../graph/readmodel/rowCache.ts';
import type { Site } from '../graph/lists/itemsOf.ts';
import { writtenLater } from '../graph/readmodel/writtenLater.ts';
import type { Behind } from './behind.ts';
import type { Configuration } from './config.ts';
import type { Log } from './log.ts';
import { cacheKeyOf } from './store.ts';

/** Where the read model keeps what memory does not hold. */
export const cacheFor = (
  config: Configuration,
  { siteId, listIds }: Site,
  { log, later }: { readonly log: Log; readonly later: Behind['later'] },
): RowCache => {
  if (config.cacheFolder === undefined) return createMemoryCache();
  const cache = openCache({
    folder: config.cacheFolder,
    key: cacheKeyOf(config),
    scope: `${siteId} ${listIds.Klachten}`,
    indexed: indexedText,
    log,
  });
  return writtenLater(cache, (work) => {
    later(() => {
      work();
      return Promise.resolve();
    });
  });
};
