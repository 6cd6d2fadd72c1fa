import type { SetupPlan, SetupStep, StepOutcome } from '../../contract/setup.ts';

/** A site as whoever sets it up sees it. */
export interface SiteSetup {
  /** What it lacks; reads only. */
  readonly plan: () => Promise<SetupPlan>;
  /** Does one step; doing it again is safe. */
  readonly apply: (step: SetupStep) => Promise<StepOutcome>;
}
