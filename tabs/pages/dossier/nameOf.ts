import type { DossierView } from '../../../src/contract/dossierView.ts';

/** Name of a colleague by id; an id that is not known says nothing. */
export const nameOf = ({ people }: Pick<DossierView, 'people'>, id: string): string =>
  people[id]?.name ?? '–';

/** Whom it is about: the colleague, and how the complainant spoke of him; undefined when nobody is named. */
export const accusedName = ({
  people,
  registration: { accused },
}: Pick<DossierView, 'people' | 'registration'>): string | undefined => {
  const colleague = accused.personId && people[accused.personId]?.name;
  if (!colleague || colleague === accused.name) return accused.name ?? colleague;
  return accused.name === undefined ? colleague : `${colleague} (${accused.name})`;
};
