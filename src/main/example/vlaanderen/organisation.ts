import { inTeams } from '../inTeams.ts';
import type { Office } from '../offices.ts';
import type { Team } from '../teams.ts';

const line = 'Gemeente';

const teams: readonly Team[] = [
  { code: 'Algemene Zaken', line, teamleider: 'joris.vanhaeren', medewerkers: [] },
  { code: 'Onthaal', line, teamleider: 'katrien.moens', medewerkers: ['bram.lefever'] },
  { code: 'Burgerzaken', line, teamleider: 'lies.vermeulen', medewerkers: ['sofie.maes'] },
  {
    code: 'Technische Dienst',
    line,
    teamleider: 'wim.desmedt',
    medewerkers: ['nele.thys', 'karel.goossens'],
  },
];

const general = { team: 'Algemene Zaken', line } as const;

/** Who holds which office in gemeente Elzenbeke. */
export const offices: readonly Office[] = [
  { who: 'griet.claessens', office: 'klachtencoordinator', ...general },
  { who: 'stijn.dewolf', office: 'plv-klachtencoordinator', ...general },
  { who: 'dries.pauwels', office: 'ondersteuning-klachten', ...general },
  { who: 'els.bogaert', office: 'jurist', ...general },
  { who: 'hilde.vandamme', office: 'gemeentesecretaris' },
  { who: 'pieter.aerts', office: 'wethouder' },
  ...inTeams(teams),
];
