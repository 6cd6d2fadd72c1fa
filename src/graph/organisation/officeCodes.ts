import type { OfficeCode } from '../../domain/organisation/office.ts';

const codes: Readonly<Record<OfficeCode, true>> = {
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

/** Whether a value of the column `Functie` is an office that the app knows. */
export const isOfficeCode = (value: string): value is OfficeCode => Object.hasOwn(codes, value);
