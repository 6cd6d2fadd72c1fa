import type { ListIds, ListName } from './listTable.ts';

/** Where the lists are. */
export interface Site {
  readonly siteId: string;
  readonly listIds: ListIds;
}

/**
 * Address of the rows of a list.
 *
 * @example
 * itemsOf(site, 'Klachten') //=> '/sites/…/lists/…/items'
 */
export const itemsOf = ({ siteId, listIds }: Site, name: ListName): string =>
  `/sites/${siteId}/lists/${listIds[name]}/items`;
