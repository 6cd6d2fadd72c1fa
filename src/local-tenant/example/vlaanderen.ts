import type { ExampleOrganisation } from './organisation.ts';
import { peopleOf, type Row } from './peopleOf.ts';

const office = 'Algemene Zaken';
const desk = 'Onthaal';
const civil = 'Burgerzaken';
const works = 'Technische Dienst';
const board = 'College';

// A table reads by its rows.
// prettier-ignore
const rows: readonly Row[] = [
  ['griet.claessens', 'Griet', 'Claessens', 'Klachtencoördinator', office, 'joris.vanhaeren', 'klachten'],
  ['stijn.dewolf', 'Stijn', 'De Wolf', 'Plaatsvervangend klachtencoördinator', office, 'joris.vanhaeren', 'klachten'],
  ['dries.pauwels', 'Dries', 'Pauwels', 'Medewerker secretariaat', office, 'joris.vanhaeren', 'klachten'],
  ['els.bogaert', 'Els', 'Bogaert', 'Jurist', office, 'joris.vanhaeren', 'klachten'],

  ['hilde.vandamme', 'Hilde', 'Vandamme', 'Algemeen directeur', office, '', 'directie'],
  ['pieter.aerts', 'Pieter', 'Aerts', 'Schepen van openbare werken', board, '', 'bestuur'],

  ['joris.vanhaeren', 'Joris', 'Van Haeren', 'Diensthoofd', office, 'hilde.vandamme', 'teamleiders'],
  ['katrien.moens', 'Katrien', 'Moens', 'Diensthoofd', desk, 'hilde.vandamme', 'teamleiders'],
  ['lies.vermeulen', 'Lies', 'Vermeulen', 'Diensthoofd', civil, 'hilde.vandamme', 'teamleiders'],
  ['wim.desmedt', 'Wim', 'De Smedt', 'Diensthoofd', works, 'hilde.vandamme', 'teamleiders'],

  ['bram.lefever', 'Bram', 'Lefever', 'Onthaalmedewerker', desk, 'katrien.moens', 'medewerkers'],
  ['sofie.maes', 'Sofie', 'Maes', 'Loketmedewerker', civil, 'lies.vermeulen', 'medewerkers'],
  ['nele.thys', 'Nele', 'Thys', 'Administratief medewerker', works, 'wim.desmedt', 'medewerkers'],
  ['karel.goossens', 'Karel', 'Goossens', 'Groenarbeider', works, 'wim.desmedt', 'medewerkers'],
];

/** Gemeente Elzenbeke, in Flanders. */
export const vlaanderen: ExampleOrganisation = {
  name: 'Gemeente Elzenbeke',
  procedure: 'vlaanderen',
  building: 'Gemeentehuis',
  defaultPersona: 'griet.claessens',
  people: peopleOf('elzenbeke.example', rows),
};
