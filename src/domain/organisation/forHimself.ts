import type { OfficeCode, OfficeHolder } from './office.ts';
import { overlaps } from './overlaps.ts';

/** Offices that act for another one, with the one they act for. */
const substitutes: Readonly<Partial<Record<OfficeCode, OfficeCode>>> = {
  'loco-gemeentesecretaris': 'gemeentesecretaris',
  'plv-griffier': 'griffier',
  locoburgemeester: 'burgemeester',
  'tweede-locoburgemeester': 'burgemeester',
  'plv-voorzitter-commissie-bezwaar': 'voorzitter-commissie-bezwaar',
  'plv-klachtencoordinator': 'klachtencoordinator',
  'plv-politiechef': 'politiechef',
};

/** The office that this one acts for; undefined where it acts for none. */
export const substituteFor = (office: OfficeCode): OfficeCode | undefined => substitutes[office];

/**
 * Whether the holder of one row would stand in for himself, or prepare in his own name, because of the other.
 *
 * @see experience.md §3 (ondersteuner)
 */
export const isForHimself = (one: OfficeHolder, other: OfficeHolder): boolean =>
  one.person === other.person &&
  overlaps(one, other) &&
  (actsFor(one, other) || actsFor(other, one));

const actsFor = (helper: OfficeHolder, helped: OfficeHolder): boolean =>
  substitutes[helper.office] === helped.office ||
  (helper.office === 'ondersteuner' &&
    (helper.team === helped.office ||
      (helped.office === 'teamleider' && helper.team === helped.team)));
