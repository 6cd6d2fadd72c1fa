import type { Citation } from './citation.ts';

/** Offices of a committee; each is a role on the complaints it is charged with. */
export type CommitteeOffice =
  'voorzitter-klachtencommissie' | 'lid-klachtencommissie' | 'secretaris-klachtencommissie';

/** An independent committee that hears and advises before anybody decides (K10, K11). */
export interface CommitteePolicy {
  readonly basis: Citation;
  readonly offices: {
    readonly chair: CommitteeOffice;
    readonly member: CommitteeOffice;
    /** Plans, keeps the record and hands over the advice. */
    readonly secretary: CommitteeOffice;
  };
  /** Least number of members who hear, the chair among them or not (P22). */
  readonly quorum: number;
  /** Both sides in each other's presence, unless with a reason (P25). */
  readonly together: 'in-beginsel';
}
