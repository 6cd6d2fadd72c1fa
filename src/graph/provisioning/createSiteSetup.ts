import type { SiteSetup } from '../../app/ports/siteSetup.ts';
import type { GraphPort } from '../port.ts';
import { applyStep } from './applyStep.ts';
import { giveGrant, planGrant } from './grant.ts';
import { planOf } from './planOf.ts';
import { readSite } from './readSite.ts';

/**
 * The site over Graph, as whoever may make lists in it.
 *
 * @param appId - Entra app that is to write in the site.
 */
export const createSiteSetup = (
  graph: GraphPort,
  where: { readonly siteId: string; readonly appId: string },
): SiteSetup => ({
  plan: async () => {
    const plan = planOf(await readSite(graph, where.siteId));
    const grant = await planGrant(graph, where);
    return {
      steps: [...plan.steps, ...grant.steps],
      problems: plan.problems,
      notes: [...plan.notes, ...grant.notes],
    };
  },
  apply: (step) =>
    step.code === 'grant' ? giveGrant(graph, where) : applyStep(graph, where.siteId, step),
});
