import type { Alias } from './story.ts';

/** A team as it stands in the list `Functies`: people there read its name, so that is its code. */
export interface Team {
  readonly code: string;
  readonly line: string;
  readonly teamleider: Alias;
  readonly medewerkers: readonly Alias[];
}

/** Teams of gemeente Veenmeer with who works there; other offices stand in `offices.ts`. */
export const teams: readonly Team[] = [
  {
    code: 'Publiekszaken',
    line: 'Dienstverlening',
    teamleider: 'nadia.bouzidi',
    medewerkers: ['sjoerd.kloosterman', 'chantal.wiersema', 'imran.baksh'],
  },
  {
    code: 'Burgerzaken',
    line: 'Dienstverlening',
    teamleider: 'erik.haverkate',
    medewerkers: ['greet.muskens', 'kevin.snijders', 'amina.warsame'],
  },
  {
    code: 'Belastingen',
    line: 'Dienstverlening',
    teamleider: 'sandra.tolsma',
    medewerkers: ['theo.bakkenes', 'linh.tran', 'marco.zandbergen'],
  },
  {
    code: 'JVI',
    line: 'Dienstverlening',
    teamleider: 'bram.oudejans',
    medewerkers: ['joost.vaandrager'],
  },
  {
    code: 'DIS',
    line: 'Dienstverlening',
    teamleider: 'wim.scholtens',
    medewerkers: ['gerda.luttikhuis', 'joey.pinas', 'bea.rozema'],
  },
  {
    code: 'Vergunningen',
    line: 'Ruimte',
    teamleider: 'marleen.brouwers',
    medewerkers: ['daan.eggink', 'priya.jhinkoe', 'hilde.vanasselt'],
  },
  {
    code: 'Handhaving',
    line: 'Ruimte',
    teamleider: 'kees.wolthuis',
    medewerkers: ['ruben.stegeman', 'samira.elouafi', 'patrick.hulsebos'],
  },
  {
    code: 'Beheer Openbare Ruimte',
    line: 'Ruimte',
    teamleider: 'fatima.yildizhan',
    medewerkers: ['gerrit.woltjer', 'annemiek.prins', 'jerrel.windzak'],
  },
  {
    code: 'Wmo en Jeugd',
    line: 'Samenleving',
    teamleider: 'anouk.terhorst',
    medewerkers: ['maaike.douwstra', 'hakan.sarikaya', 'ilse.dekkinga'],
  },
  {
    code: 'Werk en Inkomen',
    line: 'Samenleving',
    teamleider: 'stefan.nijland',
    medewerkers: ['robin.geerdink', 'selma.hadzic', 'bart.oldewarris'],
  },
];
