/** A complaint of the example work at one stage of the procedure, and who has what to do with it. */
export interface StageOfExample {
  readonly stage: string;
  readonly kenmerk: string;
  /** Whoever handles it, or is asked to; the employee it is about; his manager; who registered it. */
  readonly behandelaar?: string;
  readonly beklaagde?: string;
  readonly leidinggevende?: string;
  readonly melder: string;
  /** Others with a part of their own in it. */
  readonly besides?: Readonly<Record<string, string>>;
}

/** People with an office for all complaints, and one with nothing to do with any of them. */
export const everywhere = {
  klachtencoordinator: 'marijke.hofstra',
  vervanger: 'yusuf.demirtas',
  ondersteuning: 'lotte.veldkamp',
  jurist: 'ineke.schuurman',
  concernmanager: 'petra.lammerts',
  gemeentesecretaris: 'corine.wessels',
  vertrouwenspersoon: 'hanneke.oosting',
  'collega-zonder-rol': 'bart.oldewarris',
} as const;

/** One complaint of gemeente Veenmeer for every stage, and the one about the coordinator herself. */
export const stagesOfExample: readonly StageOfExample[] = [
  { stage: 'nieuw', kenmerk: 'K-2026-0029', melder: 'chantal.wiersema' },
  {
    stage: 'toegewezen',
    kenmerk: 'K-2026-0027',
    behandelaar: 'marleen.brouwers',
    beklaagde: 'samira.elouafi',
    leidinggevende: 'kees.wolthuis',
    melder: 'lotte.veldkamp',
  },
  {
    stage: 'in-behandeling',
    kenmerk: 'K-2026-0017',
    behandelaar: 'anouk.terhorst',
    beklaagde: 'hakan.sarikaya',
    leidinggevende: 'anouk.terhorst',
    melder: 'rowan.martina',
    besides: {
      gevraagd: 'stefan.nijland',
      getuige: 'ilse.dekkinga',
      steunpersoon: 'maaike.douwstra',
      toezegger: 'robin.geerdink',
    },
  },
  {
    stage: 'meelezen',
    kenmerk: 'K-2026-0010',
    behandelaar: 'liesbeth.vanrossem',
    beklaagde: 'jelle.boonstra',
    melder: 'joey.pinas',
  },
  {
    stage: 'akkoord-gevraagd',
    kenmerk: 'K-2026-0015',
    behandelaar: 'erik.haverkate',
    beklaagde: 'amina.warsame',
    leidinggevende: 'erik.haverkate',
    melder: 'imran.baksh',
  },
  {
    stage: 'brief-wacht',
    kenmerk: 'K-2026-0013',
    behandelaar: 'wim.scholtens',
    beklaagde: 'bea.rozema',
    leidinggevende: 'wim.scholtens',
    melder: 'lotte.veldkamp',
  },
  {
    stage: 'nazorg',
    kenmerk: 'K-2026-0007',
    behandelaar: 'nadia.bouzidi',
    beklaagde: 'chantal.wiersema',
    leidinggevende: 'nadia.bouzidi',
    melder: 'rowan.martina',
  },
  {
    stage: 'te-bespreken',
    kenmerk: 'K-2026-0025',
    behandelaar: 'marleen.brouwers',
    melder: 'sjoerd.kloosterman',
  },
  {
    stage: 'afgesloten',
    kenmerk: 'K-2026-0003',
    behandelaar: 'sandra.tolsma',
    beklaagde: 'theo.bakkenes',
    leidinggevende: 'sandra.tolsma',
    melder: 'chantal.wiersema',
  },
  {
    stage: 'in-behandeling',
    kenmerk: 'K-2026-0023',
    behandelaar: 'bram.oudejans',
    beklaagde: 'marijke.hofstra',
    melder: 'yusuf.demirtas',
  },
];
