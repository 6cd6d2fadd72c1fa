import { z } from 'zod';
import type { KlagerKind } from '../../domain/complaint/registration.ts';
import type { AccusedKind, OfficeCode } from '../../domain/organisation/office.ts';

// Written as records, so that the compiler misses none.
const officeCodes: Readonly<Record<OfficeCode, true>> = {
  medewerker: true,
  teamleider: true,
  concernmanager: true,
  gemeentesecretaris: true,
  'loco-gemeentesecretaris': true,
  griffier: true,
  'plv-griffier': true,
  'medewerker-griffie': true,
  burgemeester: true,
  locoburgemeester: true,
  'tweede-locoburgemeester': true,
  wethouder: true,
  'wethouder-hrm': true,
  raadslid: true,
  'plv-voorzitter-raad': true,
  'lid-werkgeverscommissie': true,
  'secretaris-werkgeverscommissie': true,
  'voorzitter-commissie-bezwaar': true,
  'plv-voorzitter-commissie-bezwaar': true,
  'lid-commissie-bezwaar': true,
  klachtencoordinator: true,
  'plv-klachtencoordinator': true,
  'ondersteuning-klachten': true,
  jurist: true,
  vertrouwenspersoon: true,
  politiechef: true,
  'plv-politiechef': true,
  klachtbehandelaar: true,
  ondersteuner: true,
  'voorzitter-klachtencommissie': true,
  'lid-klachtencommissie': true,
  'secretaris-klachtencommissie': true,
};
const kinds: Readonly<Record<AccusedKind, true>> = {
  medewerker: true,
  'extern-ingehuurd': true,
  klachtencoordinator: true,
  'medewerker-griffie': true,
  teamleider: true,
  concernmanager: true,
  gemeentesecretaris: true,
  wethouder: true,
  'wethouder-buiten-ambt': true,
  college: true,
  burgemeester: true,
  'burgemeester-als-raadsvoorzitter': true,
  griffier: true,
  gemeenteraad: true,
  raadslid: true,
  werkgeverscommissie: true,
  'commissie-bezwaar': true,
  'lid-commissie-bezwaar': true,
  'voorzitter-commissie-bezwaar': true,
  'gemeenschappelijke-regeling': true,
  'geen-persoon': true,
  onbekend: true,
};

/** Whom or what a complaint can be about. */
export const accusedKinds = Object.keys(kinds) as AccusedKind[];
export const accusedKind = z.enum(accusedKinds);

/** An office of the list `Functies`. */
export const officeCode = z.enum(Object.keys(officeCodes) as OfficeCode[]);

export const klagerKind = z.enum([
  'burger',
  'medewerker-als-inwoner',
  'medewerker-werkrelatie',
  'bestuurder',
] satisfies KlagerKind[]);
