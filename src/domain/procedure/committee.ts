import type { OfficeCode } from '../organisation/office.ts';
import type { Citation } from './citation.ts';

/** An independent committee that hears and advises before anybody decides (K10, K11). */
export interface CommitteePolicy {
  readonly basis: Citation;
  readonly offices: {
    readonly chair: OfficeCode;
    readonly member: OfficeCode;
    /** Plans, keeps the record and hands over the advice. */
    readonly secretary: OfficeCode;
  };
  /** Least number of members who hear, the chair among them or not (P22). */
  readonly quorum: number;
  /** Both sides in each other's presence, unless with a reason (P25). */
  readonly together: 'in-beginsel';
}
