import { GraphFault } from '../lists/graphFault.ts';
import type { GraphPort } from '../port.ts';
import { hasTwins, outcome, sendStep } from './applyStep.ts';
import { findingsIn, type Finding } from './inspect.ts';
import { planOf } from './planOf.ts';
import { readSite } from './readSite.ts';

export interface ProvisioningReport {
  /** What was made or mended, `Klachten` or `Klachten.Kenmerk`; empty when everything was there. */
  readonly created: readonly string[];
  /** What is otherwise than the app relies on; a person decides, nothing is changed. */
  readonly remaining: readonly Finding[];
}

/**
 * Adds to a site what it lacks without asking; running it twice changes nothing.
 * Needs more rights than the app has (graph-contract.md §0.6), so it runs with its own identity.
 *
 * @throws GraphFault when a step could not be done now.
 */
export async function provision(graph: GraphPort, siteId: string): Promise<ProvisioningReport> {
  const created: string[] = [];
  const before = await readSite(graph, siteId);
  const { steps } = planOf(before);
  for (const step of steps) {
    if (step.code === 'grant') continue;
    const answer = await sendStep(graph, siteId, step);
    if (hasTwins(step, answer)) continue;
    if (outcome(answer) !== 'done') throw new GraphFault('make a list or column', answer);
    created.push('column' in step ? `${step.list}.${step.column}` : step.list);
  }
  const after = steps.length === 0 ? before : await readSite(graph, siteId);
  return { created, remaining: findingsIn(after) };
}
