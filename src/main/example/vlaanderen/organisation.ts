import { inTeams } from '../inTeams.ts';
import type { Office } from '../offices.ts';
import type { Team } from '../teams.ts';

const teams: readonly Team[] = [
  {
    code: 'Algemene Zaken',
    line: 'Gemeente',
    teamleider: 'joris.vanhaeren',
    medewerkers: [],
  },
  {
    code: 'Onthaal',
    line: 'Gemeente',
    teamleider: 'katrien.moens',
    medewerkers: ['bram.lefever'],
  },
];

const general = { team: 'Algemene Zaken', line: 'Gemeente' } as const;

/** Who holds which office in gemeente Elzenbeke. */
export const offices: readonly Office[] = [
  { who: 'griet.claessens', office: 'klachtencoordinator', ...general },
  { who: 'dries.pauwels', office: 'ondersteuning-klachten', ...general },
  ...inTeams(teams),
];
