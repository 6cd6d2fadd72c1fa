import { inTeams } from '../inTeams.ts';
import type { Office } from '../offices.ts';
import type { Team } from '../teams.ts';

const teams: readonly Team[] = [
  {
    code: 'Basisteam Veenstreek-Noord',
    line: 'Eenheid',
    teamleider: 'tineke.zuidhof',
    medewerkers: ['jorn.brandsma', 'laila.benhaddou', 'wytse.noordhuis'],
  },
  {
    code: 'Basisteam Veenstreek-Zuid',
    line: 'Eenheid',
    teamleider: 'orlando.wijngaarde',
    medewerkers: ['carmen.hoekema', 'youssef.amrani'],
  },
  {
    code: 'Meldkamer',
    line: 'Eenheid',
    teamleider: 'marcel.veldhoen',
    medewerkers: ['dieuwke.postma'],
  },
  { code: 'VIK', line: 'Eenheid', teamleider: 'gijs.hamming', medewerkers: [] },
];

const vik = { team: 'VIK', line: 'Eenheid' } as const;

/** Who holds which office in police unit Veenstreek. */
export const offices: readonly Office[] = [
  { who: 'evelien.raadsma', office: 'politiechef' },
  { who: 'ruud.pietersma', office: 'plv-politiechef' },
  { who: 'mirte.dokter', office: 'klachtencoordinator', ...vik },
  { who: 'stef.aalbers', office: 'plv-klachtencoordinator', ...vik },
  { who: 'noor.wijbenga', office: 'klachtbehandelaar', ...vik },
  { who: 'sander.kuiken', office: 'klachtbehandelaar', ...vik },
  { who: 'fenna.drost', office: 'klachtbehandelaar', ...vik },
  { who: 'emine.tuncer', office: 'ondersteuning-klachten', ...vik },
  { who: 'hugo.leenstra', office: 'jurist', ...vik },
  { who: 'berber.osinga', office: 'vertrouwenspersoon' },
  ...inTeams(teams),
  { who: 'jan.willem.tolner', office: 'secretaris-klachtencommissie' },
  { who: 'adriana.lubbers', office: 'voorzitter-klachtencommissie' },
  { who: 'dewi.sastro', office: 'lid-klachtencommissie' },
  { who: 'frank.ebbinge', office: 'lid-klachtencommissie' },
  { who: 'hatice.yalman', office: 'lid-klachtencommissie' },
];
