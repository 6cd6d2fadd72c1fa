/** By what is counted. Of what came in: channel, nature and team; of what was closed in the same period the rest. */
export type Dimension =
  | 'kanaal'
  | 'categorie'
  | 'team'
  /** How it was solved together with what came of it: as two tables they would give each other away. */
  | 'afdoening'
  /** Parts that were judged, each by its own outcome. */
  | 'delen'
  | 'tijdigheid'
  /** What most days of what was too late went to. */
  | 'vertraging'
  /** Rung of the ladder together with what somebody outside found. */
  | 'trede'
  | 'tevredenheid'
  | 'grond';

/** Which complaints are counted: received in the period, or closed in it. */
export type Universe = 'binnengekomen' | 'afgesloten';

interface Counted {
  readonly of: Universe;
  /** Only complaints with such a value in another dimension; shown where their number follows from what is shown anyhow. */
  readonly base?: {
    readonly of: 'afdoening' | 'tijdigheid';
    readonly has: (value: string) => boolean;
  };
}

const judged: Counted['base'] = {
  of: 'afdoening',
  has: (afdoening) => /^(?:formeel|commissie):/.test(afdoening),
};

/** What each dimension counts, in the order in which it is shown. */
export const dimensions: Readonly<Record<Dimension, Counted>> = {
  categorie: { of: 'binnengekomen' },
  kanaal: { of: 'binnengekomen' },
  team: { of: 'binnengekomen' },
  tijdigheid: { of: 'afgesloten' },
  vertraging: {
    of: 'afgesloten',
    base: { of: 'tijdigheid', has: (timely) => timely === 'te-laat' },
  },
  afdoening: { of: 'afgesloten' },
  delen: { of: 'afgesloten', base: judged },
  trede: { of: 'afgesloten' },
  tevredenheid: { of: 'afgesloten', base: judged },
  grond: {
    of: 'afgesloten',
    base: { of: 'afdoening', has: (afdoening) => afdoening === 'geen:niet-behandeld' },
  },
};

export const DIMENSIONS = Object.keys(dimensions) as readonly Dimension[];
