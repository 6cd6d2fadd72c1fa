import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';

/** This instance learnt something new about a complaint, by whomever and in whichever instance it was done. */
export interface Change {
  readonly kenmerk: Kenmerk;
  /** As it was known until now; absent when it is new, or was at rest. */
  readonly before?: Complaint;
}

export interface Changes {
  /** Gives what stops the listening. */
  readonly listen: (listener: (change: Change) => void) => () => void;
}
