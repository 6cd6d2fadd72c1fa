import { toGraphPath } from '../client/toGraphPath.ts';
import { hasStatus, succeeded } from '../readmodel/answered.ts';
import { readDeltaPage, type DeltaPage } from '../readmodel/deltaPage.ts';
import type { Sync } from '../readmodel/followDelta.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import type { NoticeBook } from './noticeBook.ts';

type FollowDeps = Pick<DeliveryDeps, 'graph' | 'siteId' | 'lists' | 'log'> & {
  readonly book: NoticeBook;
};

/**
 * Follows what happens in `Berichten` from now on. The past is never enumerated: it may be a hundred times
 * the complaints. When the thread is lost the book is emptied, and what is needed is asked again.
 */
export function followNotices(deps: FollowDeps): Sync {
  const delta = `${itemsPath(deps, 'Berichten')}/delta`;
  let link: string | undefined;

  const readPage = async (path: string): Promise<DeltaPage | 'lost-thread' | 'unreachable'> => {
    const answer = await deps.graph.send({ method: 'GET', path });
    if (hasStatus(answer, 410)) return 'lost-thread';
    const body = succeeded(answer)?.body;
    return body === undefined ? 'unreachable' : (readDeltaPage(body) ?? 'lost-thread');
  };

  return async () => {
    const began = link === undefined;
    let next = link ?? `${delta}?token=latest&$expand=fields`;
    for (;;) {
      const page = await readPage(next);
      if (page === 'unreachable') return false;
      if (page === 'lost-thread') {
        deps.log('notices-begin-anew', {});
        deps.book.forget();
        link = undefined;
        return false;
      }
      // What was learnt before there was a thread may have changed unseen.
      if (began) deps.book.forget();
      page.items.forEach(deps.book.put);
      page.deleted.forEach(deps.book.remove);
      next = toGraphPath(page.link);
      link = next;
      if (page.last) return true;
    }
  };
}
