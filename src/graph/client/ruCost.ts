/** Last segments that name many things; a read of them costs two. */
const collections = new Set(['lists', 'items', 'columns', 'versions', 'children', 'drives']);

/**
 * What one call costs of the app's SharePoint budget, in resource units. The directory and chats have
 * budgets of their own, and the cover of a batch is free: 0.
 *
 * @param path - below `/v1.0`, query included.
 * @see graph-contract.md §3
 *
 * @example
 * ruCost('GET', '/sites/s/lists/l/items/3') //=> 1
 */
export function ruCost(method: string, path: string): 0 | 1 | 2 | 5 {
  const [way = '', query = ''] = path.split('?');
  if (!/^\/(sites|drives)\//.test(way)) return 0;
  if (/\/permissions(\/|$)/.test(way) || query.includes('permissions')) return 5;
  if (method !== 'GET') return 2;
  const last = way.slice(way.lastIndexOf('/') + 1);
  // Without a token it enumerates the whole list.
  if (last === 'delta') return /(^|&)(\$?token|%24token)=/i.test(query) ? 1 : 2;
  return collections.has(last) ? 2 : 1;
}
