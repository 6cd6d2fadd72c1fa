import type { ExampleOrganisation } from './organisation.ts';
import { peopleOf, type Row } from './peopleOf.ts';

const vik = 'Veiligheid, Integriteit en Klachten';
const staff = 'Eenheidsleiding';
const north = 'Basisteam Veenstreek-Noord';
const south = 'Basisteam Veenstreek-Zuid';
const control = 'Meldkamer';
const committee = 'Klachtencommissie';

// A table reads by its rows.
// prettier-ignore
const rows: readonly Row[] = [
  // Klachten: team VIK
  ['mirte.dokter', 'Mirte', 'Dokter', 'Klachtencoördinator', vik, 'gijs.hamming', 'klachten'],
  ['stef.aalbers', 'Stef', 'Aalbers', 'Plaatsvervangend klachtencoördinator', vik, 'gijs.hamming', 'klachten'],
  ['noor.wijbenga', 'Noor', 'Wijbenga', 'Klachtbehandelaar', vik, 'gijs.hamming', 'klachten'],
  ['sander.kuiken', 'Sander', 'Kuiken', 'Klachtbehandelaar', vik, 'gijs.hamming', 'klachten'],
  ['fenna.drost', 'Fenna', 'Drost', 'Klachtbehandelaar', vik, 'gijs.hamming', 'klachten'],
  ['emine.tuncer', 'Emine', 'Tuncer', 'Medewerker ondersteuning klachten', vik, 'gijs.hamming', 'klachten'],
  ['hugo.leenstra', 'Hugo', 'Leenstra', 'Jurist', vik, 'gijs.hamming', 'klachten'],
  ['berber.osinga', 'Berber', 'Osinga', 'Vertrouwenspersoon', staff, 'evelien.raadsma', 'klachten'],

  // Klachtencommissie: from outside the police
  ['jan.willem.tolner', 'Jan-Willem', 'Tolner', 'Secretaris klachtencommissie', committee, '', 'commissie'],
  ['adriana.lubbers', 'Adriana', 'Lubbers', 'Voorzitter klachtencommissie', committee, '', 'commissie'],
  ['dewi.sastro', 'Dewi', 'Sastro', 'Lid klachtencommissie', committee, '', 'commissie'],
  ['frank.ebbinge', 'Frank', 'Ebbinge', 'Lid klachtencommissie', committee, '', 'commissie'],
  ['hatice.yalman', 'Hatice', 'Yalman', 'Lid klachtencommissie', committee, '', 'commissie'],

  // Leiding
  ['evelien.raadsma', 'Evelien', 'Raadsma', 'Politiechef', staff, '', 'directie'],
  ['ruud.pietersma', 'Ruud', 'Pietersma', 'Plaatsvervangend politiechef', staff, 'evelien.raadsma', 'directie'],

  // Teamchefs
  ['gijs.hamming', 'Gijs', 'Hamming', 'Teamchef', vik, 'evelien.raadsma', 'teamleiders'],
  ['tineke.zuidhof', 'Tineke', 'Zuidhof', 'Teamchef', north, 'evelien.raadsma', 'teamleiders'],
  ['orlando.wijngaarde', 'Orlando', 'Wijngaarde', 'Teamchef', south, 'evelien.raadsma', 'teamleiders'],
  ['marcel.veldhoen', 'Marcel', 'Veldhoen', 'Teamchef', control, 'evelien.raadsma', 'teamleiders'],

  // Medewerkers
  ['jorn.brandsma', 'Jorn', 'Brandsma', 'Hoofdagent', north, 'tineke.zuidhof', 'medewerkers'],
  ['laila.benhaddou', 'Laila', 'Benhaddou', 'Agent', north, 'tineke.zuidhof', 'medewerkers'],
  ['wytse.noordhuis', 'Wytse', 'Noordhuis', 'Wijkagent', north, 'tineke.zuidhof', 'medewerkers'],
  ['carmen.hoekema', 'Carmen', 'Hoekema', 'Brigadier', south, 'orlando.wijngaarde', 'medewerkers'],
  ['youssef.amrani', 'Youssef', 'Amrani', 'Agent', south, 'orlando.wijngaarde', 'medewerkers'],
  ['dieuwke.postma', 'Dieuwke', 'Postma', 'Centralist', control, 'marcel.veldhoen', 'medewerkers'],
];

/** Police unit Veenstreek. */
export const politie: ExampleOrganisation = {
  name: 'Politie-eenheid Veenstreek',
  procedure: 'politie',
  building: 'Hoofdbureau',
  defaultPersona: 'mirte.dokter',
  people: peopleOf('eenheid-veenstreek.example', rows),
};
