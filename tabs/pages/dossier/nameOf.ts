import type { DossierView } from '../../../src/contract/dossierView.ts';

/** Name of a colleague by id; an id that is not known says nothing. */
export const nameOf = ({ people }: Pick<DossierView, 'people'>, id: string): string =>
  people[id]?.name ?? '–';
