import type { App } from '../app/app.ts';
import type { BusinessTime } from '../app/command.ts';
import { addDays } from '../domain/calendar/isoDate.ts';
import type { Site } from '../graph/lists/itemsOf.ts';
import { takeNight } from '../graph/night/nightLease.ts';
import { removeOldDrafts } from '../graph/night/removeOldDrafts.ts';
import { removeUnnamedTexts } from '../graph/night/removeUnnamedTexts.ts';
import { rewriteCopies } from '../graph/night/rewriteCopies.ts';
import { erase } from '../graph/register/erase.ts';
import type { RegisterDeps } from '../graph/register/registerDeps.ts';
import { sweepOutboxes } from '../graph/register/sweep.ts';

export interface NightDeps {
  readonly shared: RegisterDeps;
  readonly site: Site;
  readonly app: Pick<App, 'retentionProposals'>;
}

/** What became of a night; `later`: another instance is at it, or something of it failed. */
export type Night = 'done' | 'later';

type Still = () => Promise<boolean>;
type Step = (time: BusinessTime, still: Still) => Promise<number>;

/** So long after a destruction what could not be removed is tried again. */
const eraseForDays = 30;

/**
 * The work of one night, by the one instance that holds its key; every step may be done again (protocol.md
 * §5). A step that fails keeps no other from being done, and the night is taken up again.
 */
export const createNight = (deps: NightDeps) => {
  const { shared } = deps;
  const steps = stepsOf(deps);
  return async (time: BusinessTime): Promise<Night> => {
    const date = new Date(shared.realNow()).toISOString().slice(0, 10);
    const lease = await takeNight(shared, date);
    if (lease === 'done') return 'done';
    if (lease === 'busy' || lease === 'unknown') return 'later';
    let failed = false;
    for (const [name, step] of Object.entries(steps)) {
      if (!(await lease.still())) {
        shared.log('night-lost', { before: name });
        return 'later';
      }
      try {
        const count = await step(time, lease.still);
        if (count > 0) shared.log('night', { step: name, count });
      } catch (error) {
        failed = true;
        shared.log('night-fault', {
          step: name,
          kind: error instanceof Error ? error.name : typeof error,
        });
      }
    }
    if (failed) return 'later';
    await lease.finish();
    return 'done';
  };
};

const stepsOf = ({ shared, site, app }: NightDeps): Readonly<Record<string, Step>> => ({
  sweep: () => sweepOutboxes(shared),
  copies: (_, still) => rewriteCopies(shared, still),
  texts: ({ now }, still) => removeUnnamedTexts(shared, Date.parse(now), still),
  drafts: ({ now }) => removeOldDrafts({ graph: shared.graph, site }, Date.parse(now)),
  destroyed: async ({ today }, still) => {
    let left = 0;
    for (const { kenmerk } of shared.model.bare()) {
      const on = shared.model.complaintOf(kenmerk)?.destroyed?.on;
      if (on === undefined || addDays(on, eraseForDays) < today) continue;
      if (!(await still())) break;
      left += (await erase(shared, kenmerk)).length;
    }
    return left;
  },
  // Only told; nothing is destroyed without a person.
  retention: async () => (await app.retentionProposals()).length,
});
