import type { ListFilter } from '../../../src/contract/list.ts';
import type { SavedView } from '../../../src/contract/views.ts';

/** A choice of the list without the page one is on. */
export type ViewFilter = SavedView['filter'];

/** What the list begins with. */
export const openOnly: ViewFilter = { closed: false, nobody: false, sort: 'datum' };

/** The choice of a list, to give it a name. */
export const viewOf = ({ from: _, ...filter }: ListFilter): ViewFilter => filter;

/** Whether two choices show the same list in the same order. */
export const sameView = (one: ViewFilter, other: ViewFilter): boolean =>
  FIELDS.every((field) => one[field] === other[field]);

const FIELDS = ['closed', 'stage', 'category', 'nobody', 'due', 'sort'] as const;
