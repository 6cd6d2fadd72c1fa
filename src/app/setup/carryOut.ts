import type { SetupPlan, SetupStep, StepOutcome } from '../../contract/setup.ts';
import type { SiteSetup } from '../ports/siteSetup.ts';

/** What came of setting up, and what the site lacks after it. */
export interface SetupReport {
  readonly done: readonly { readonly step: SetupStep; readonly outcome: StepOutcome }[];
  readonly after: SetupPlan;
}

/**
 * Carries out a plan that somebody agreed to, step by step, and looks again.
 *
 * A step that fails does not stop the others: each adds something by itself, and a second run does what is left.
 *
 * @param told - called after each step.
 */
export const carryOut =
  (site: SiteSetup) =>
  async (
    plan: SetupPlan,
    told: (step: SetupStep, outcome: StepOutcome) => void,
  ): Promise<SetupReport> => {
    const done: { step: SetupStep; outcome: StepOutcome }[] = [];
    for (const step of plan.steps) {
      const outcome = await site.apply(step);
      told(step, outcome);
      done.push({ step, outcome });
    }
    return { done, after: await site.plan() };
  };
