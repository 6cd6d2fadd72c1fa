import type { BodyOffice, OfficeCode } from '../organisation/office.ts';
import type { Citation } from './citation.ts';

/** A body whose members handle a complaint together, through one secretary (E17). */
export interface GroupBody {
  readonly basis: Citation;
  readonly member: BodyOffice;
  /** Gets the cards, prepares and plans in its name; never counts when it decides. */
  readonly secretary: OfficeCode;
  /** Of the members of that day who may have a part in it (Gemeentewet 29 lid 1). */
  readonly quorum: 'meer-dan-de-helft';
  /** Least number of members at a hearing: the secretary alone is not the body. */
  readonly hearing: { readonly members: number };
}
