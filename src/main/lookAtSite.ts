import { Unavailable } from '../app/ports/unavailable.ts';
import { inspect } from '../graph/provisioning/inspect.ts';
import type { Composition } from './compose.ts';
import type { Log } from './log.ts';

/**
 * Holds the lists against what the app relies on. While something lacks nothing is written: without its
 * index or uniqueness a column would lose or double what is written to it. Mended, it opens again by itself.
 */
export const lookAtSite = async (
  { store, closeRegister }: Pick<Composition, 'store' | 'closeRegister'>,
  log: Log,
): Promise<void> => {
  try {
    const findings = await inspect(store.graph, store.site.siteId);
    // A new label on a list we already know by its id hurts only at the next start.
    const lacking = findings.filter(({ problem }) => problem !== 'list-renamed');
    closeRegister(lacking.length > 0);
    for (const finding of findings) {
      log('site-damaged', {
        problem: finding.problem,
        list: finding.list,
        column: 'column' in finding ? finding.column.name : undefined,
      });
    }
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    log('site-not-looked-at');
  }
};
