import type { OfficeCode } from '../../domain/organisation/office.ts';
import type { Alias } from './story.ts';
import { inTeams } from './inTeams.ts';
import { teams } from './teams.ts';

/** An office of somebody, with the team or line it belongs to. */
export interface Office {
  readonly who: Alias;
  readonly office: OfficeCode;
  readonly team?: string;
  readonly line?: string;
}

/** Somebody who is away; both days inclusive. */
export interface AwayFor {
  readonly who: Alias;
  readonly from: string;
  readonly to: string;
}

const jvi = { team: 'JVI', line: 'Dienstverlening' } as const;

const complaints: readonly Office[] = [
  { who: 'marijke.hofstra', office: 'klachtencoordinator', ...jvi },
  { who: 'yusuf.demirtas', office: 'plv-klachtencoordinator', ...jvi },
  { who: 'lotte.veldkamp', office: 'ondersteuning-klachten', ...jvi },
  { who: 'rowan.martina', office: 'ondersteuning-klachten', ...jvi },
  { who: 'ineke.schuurman', office: 'jurist', ...jvi },
  { who: 'tarik.elhamdi', office: 'jurist', ...jvi },
  { who: 'hanneke.oosting', office: 'vertrouwenspersoon' },
];

const management: readonly Office[] = [
  { who: 'petra.lammerts', office: 'concernmanager', line: 'Dienstverlening' },
  { who: 'dirk.jan.reitsma', office: 'concernmanager', line: 'Ruimte' },
  { who: 'ronald.kamphuis', office: 'concernmanager', line: 'Samenleving' },
  { who: 'corine.wessels', office: 'gemeentesecretaris' },
  { who: 'arjen.postmus', office: 'loco-gemeentesecretaris' },
];

const executive: readonly Office[] = [
  { who: 'liesbeth.vanrossem', office: 'burgemeester' },
  { who: 'henk.dijkhuizen', office: 'locoburgemeester' },
  { who: 'henk.dijkhuizen', office: 'wethouder' },
  { who: 'soraya.ramdin', office: 'tweede-locoburgemeester' },
  { who: 'soraya.ramdin', office: 'wethouder-hrm' },
  { who: 'soraya.ramdin', office: 'wethouder' },
  { who: 'jelle.boonstra', office: 'wethouder' },
  { who: 'monique.aarsman', office: 'wethouder' },
];

const council: readonly Office[] = [
  { who: 'frouke.meinders', office: 'griffier' },
  { who: 'olaf.terpstra', office: 'plv-griffier' },
  { who: 'mirjam.koetsier', office: 'medewerker-griffie' },
  { who: 'danilo.pereira', office: 'medewerker-griffie' },
  { who: 'trudy.hoekzema', office: 'raadslid' },
  { who: 'trudy.hoekzema', office: 'plv-voorzitter-raad' },
  { who: 'aziz.karimi', office: 'raadslid' },
  { who: 'aziz.karimi', office: 'lid-werkgeverscommissie' },
  { who: 'wouter.slagter', office: 'raadslid' },
  { who: 'wouter.slagter', office: 'lid-werkgeverscommissie' },
  { who: 'jacqueline.timmer', office: 'raadslid' },
  { who: 'jacqueline.timmer', office: 'lid-werkgeverscommissie' },
  { who: 'rianne.folkertsma', office: 'raadslid' },
  // Not of the griffie, which works for the griffier.
  { who: 'joost.vaandrager', office: 'secretaris-werkgeverscommissie' },
];

const objections: readonly Office[] = [
  { who: 'cornelis.vanderzwaag', office: 'voorzitter-commissie-bezwaar' },
  { who: 'esther.blauw', office: 'plv-voorzitter-commissie-bezwaar' },
  { who: 'mehmet.ozkaya', office: 'lid-commissie-bezwaar' },
];

/** Who holds which office in gemeente Veenmeer; somebody may hold several. */
export const offices: readonly Office[] = [
  ...complaints,
  ...inTeams(teams),
  ...management,
  ...executive,
  ...council,
  ...objections,
];

/** Who is away in these weeks. */
export const absences: readonly AwayFor[] = [
  { who: 'kees.wolthuis', from: '2026-03-09', to: '2026-03-27' },
];
