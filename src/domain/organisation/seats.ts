import type { OfficeCode, OfficeHolder } from './office.ts';
import { lineOfRow } from './teams.ts';

/** How many people hold an office at a time: one, one for each team or line, or as many as there are. */
export type Seats = 'one' | 'one-per-team' | 'one-per-line' | 'many';

const seats: Readonly<Record<OfficeCode, Seats>> = {
  medewerker: 'many',
  teamleider: 'one-per-team',
  concernmanager: 'one-per-line',
  gemeentesecretaris: 'one',
  'loco-gemeentesecretaris': 'many',
  griffier: 'one',
  'plv-griffier': 'many',
  'medewerker-griffie': 'many',
  burgemeester: 'one',
  locoburgemeester: 'one',
  'tweede-locoburgemeester': 'one',
  wethouder: 'many',
  'wethouder-hrm': 'one',
  raadslid: 'many',
  'plv-voorzitter-raad': 'one',
  'lid-werkgeverscommissie': 'many',
  'secretaris-werkgeverscommissie': 'one',
  'voorzitter-commissie-bezwaar': 'one',
  'plv-voorzitter-commissie-bezwaar': 'many',
  'lid-commissie-bezwaar': 'many',
  klachtencoordinator: 'many',
  'plv-klachtencoordinator': 'many',
  'ondersteuning-klachten': 'many',
  jurist: 'many',
  vertrouwenspersoon: 'many',
  politiechef: 'one',
  'plv-politiechef': 'many',
  klachtbehandelaar: 'many',
  ondersteuner: 'many',
  'voorzitter-klachtencommissie': 'one',
  'lid-klachtencommissie': 'many',
  'secretaris-klachtencommissie': 'one',
};

/** How many people hold this office at a time. */
export const seatsOf = (office: OfficeCode): Seats => seats[office];

/** Where a row sits: rows of the same place are about the same chair, or the same group of them. */
export function placeOf(row: OfficeHolder): string {
  switch (seats[row.office]) {
    case 'one-per-team':
      return `${row.office}/${row.team ?? ''}`;
    case 'one-per-line':
      return `${row.office}/${lineOfRow(row) ?? ''}`;
    default:
      return row.office;
  }
}
