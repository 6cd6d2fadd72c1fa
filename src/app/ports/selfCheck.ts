import type { AlarmView } from '../../contract/selfCheck.ts';
import type { CheckResult } from '../../contract/setup.ts';

/** What the house knows of itself. */
export interface SelfCheckState {
  readonly checkedAt?: string;
  readonly readOnly: boolean;
  readonly checks: readonly CheckResult[];
  /** Oldest first; by whom only as an id. */
  readonly alarms: readonly Omit<AlarmView, 'name'>[];
}

export interface SelfCheck {
  /** Of the last look. */
  readonly last: () => SelfCheckState;
  /** Looks anew; calls at the same time share one look. */
  readonly again: () => Promise<SelfCheckState>;
}
