import type { OfficeCode } from '../organisation/office.ts';
import type { Citation } from '../procedure/citation.ts';
import type { MatrixRule, Seat } from '../procedure/matrix.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Filled } from './fillSeat.ts';
import type { PassedOver, Proposal, ProposalFlag, ProposalReason } from './proposal.ts';
import type { Place } from './seating.ts';

/** Answer for one accused, before several are taken together. */
export interface Finding {
  readonly kind: Proposal['kind'];
  readonly rule?: number;
  readonly articles: readonly Citation[];
  readonly reasons: readonly ProposalReason[];
  /** Proposed, or of `mens` suggested; absent where there is nobody. */
  readonly choice?: {
    readonly office: OfficeCode;
    readonly person?: PersonId;
    /** Where several hold the office: those who can take it, of whom somebody picks one. */
    readonly circle?: readonly PersonId[];
  };
  readonly passedOver: readonly PassedOver[];
  /** Seats from which people may be chosen, likeliest first. */
  readonly seats: readonly Seat[];
  readonly place: Place;
  readonly neverOffices: readonly OfficeCode[];
  /** Office whose holder may handle it although involved (Awb 9:7 lid 2). */
  readonly lawfulThoughInvolved?: OfficeCode;
  readonly flags: readonly ProposalFlag[];
  readonly body: MatrixRule['body'];
  readonly rank: number;
}

/** The office, and the person where there is exactly one; of several those among whom to pick, and nobody of a body that handles together. */
export function choiceOf({ seat, free }: Filled): NonNullable<Finding['choice']> {
  const { office, reach } = seat;
  if (reach === 'leden') return { office };
  const [only, ...others] = free;
  return only && others.length === 0
    ? { office, person: only.person }
    : { office, circle: free.map(({ person }) => person) };
}
