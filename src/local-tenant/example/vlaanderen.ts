import type { ExampleOrganisation } from './organisation.ts';
import { peopleOf, type Row } from './peopleOf.ts';

const office = 'Algemene Zaken';
const desk = 'Onthaal';

// A table reads by its rows.
// prettier-ignore
const rows: readonly Row[] = [
  ['griet.claessens', 'Griet', 'Claessens', 'Klachtencoördinator', office, 'joris.vanhaeren', 'klachten'],
  ['dries.pauwels', 'Dries', 'Pauwels', 'Medewerker ondersteuning klachten', office, 'joris.vanhaeren', 'klachten'],
  ['joris.vanhaeren', 'Joris', 'Van Haeren', 'Diensthoofd', office, '', 'teamleiders'],
  ['katrien.moens', 'Katrien', 'Moens', 'Diensthoofd', desk, '', 'teamleiders'],
  ['bram.lefever', 'Bram', 'Lefever', 'Onthaalmedewerker', desk, 'katrien.moens', 'medewerkers'],
];

/** Gemeente Elzenbeke, in Flanders. */
export const vlaanderen: ExampleOrganisation = {
  name: 'Gemeente Elzenbeke',
  procedure: 'vlaanderen',
  building: 'Gemeentehuis',
  defaultPersona: 'griet.claessens',
  people: peopleOf('elzenbeke.example', rows),
};
