import type { CheckResult } from './setup.ts';
import type { RetentionProposalView } from './retention.ts';

/** Something in the lists that only a hand outside the app can have done. */
export interface AlarmView {
  readonly code:
    | 'row-damaged'
    | 'row-changed'
    | 'row-touched'
    | 'volgnummer-fell'
    | 'row-removed'
    | 'key-taken'
    | 'text-damaged';
  readonly kenmerk?: string;
  /** Row, key or file. */
  readonly where: string;
  /** Id in Entra of the person or application that wrote it; his name where it is a colleague. */
  readonly by?: string;
  readonly name?: string;
  /** When it was written, and when this instance saw it first; UTC. */
  readonly at?: string;
  readonly seenAt: string;
  /** About a complaint that the reader may not open: no number, place or name. */
  readonly notYours?: true;
}

/** What this instance found about itself, its site and its lists. */
export interface SelfCheckView {
  /** UTC; absent while the first look is under way. */
  readonly checkedAt?: string;
  /** Nothing is written until the lists are mended. */
  readonly readOnly: boolean;
  readonly checks: readonly CheckResult[];
  /** Latest first. */
  readonly alarms: readonly AlarmView[];
  /** Files that need not be kept any longer. */
  readonly retention: readonly RetentionProposalView[];
}
