import type { ChaosRates } from './chaosRates.ts';

export type FaultKind =
  /** 429 with `Retry-After`. */
  | 'throttle'
  /** 503 with `Retry-After`. */
  | 'unavailable'
  /** 504, nothing was done. */
  | 'timeout-before-commit'
  /** 504, the work was done all the same. */
  | 'timeout-after-commit'
  /** 409 on a PATCH without `If-Match`. */
  | 'conflict'
  /** 423: somebody has the document open. */
  | 'locked'
  /** An error object inside the `value` of a delta page that says 200. */
  | 'delta-error'
  /** The ETag moved on although nobody changed anything: a 412 on a write with a fresh `If-Match`. */
  | 'touched'
  /** A delta page as it was some seconds ago. */
  | 'delta-lag'
  /** A delta page that gives an older version of a row once more. */
  | 'delta-repeat';

export interface PlannedFault {
  readonly kind: FaultKind;
  /** How many calls it hits; without it, until cleared. */
  readonly times?: number;
  /** Lets this many matching calls pass first. */
  readonly after?: number;
  readonly method?: string;
  /** Part of the path behind `/v1.0`; `*` stands for anything. */
  readonly path?: string;
  readonly retryAfterSeconds?: number;
}

export interface FaultPlan {
  readonly chaos?: { readonly seed: number; readonly rates?: Partial<ChaosRates> };
  readonly planned?: readonly PlannedFault[];
}

/** Sets faults while the tenant runs. */
export interface FaultControl {
  plan(fault: PlannedFault): void;
  /** Faults by chance, the same for the same seed and calls; null ends it. */
  chaos(chaos: FaultPlan['chaos'] | null): void;
  /** Ends planned faults and chaos. */
  clear(): void;
  /** What is still to come. */
  pending(): readonly PlannedFault[];
  /** Makes every delta token handed out so far unknown: the next call gives 410. */
  expireDeltaTokens(): void;
  setBudget(budget: { readonly perMinute: number; readonly perDay: number }): void;
}
