import { GraphFault } from '../lists/graphFault.ts';
import { libraryName, listTable, type ListName } from '../lists/listTable.ts';
import { readListIds } from '../lists/resolveLists.ts';
import type { GraphPort } from '../port.ts';
import { inspect, type Finding } from './inspect.ts';
import { toDefinition } from './toDefinition.ts';

export interface ProvisioningReport {
  /** What was made, `Klachten` or `Klachten.Kenmerk`; empty when everything was there. */
  readonly created: readonly string[];
  /** What is otherwise than the app relies on; a person decides, nothing is changed. */
  readonly remaining: readonly Finding[];
}

/** Making a list of ten columns takes SharePoint its time. */
const timeLimitMs = 60_000;

/**
 * Makes the lists and columns that a site lacks; adds only, and running it twice changes nothing.
 * Needs more rights than the app has (graph-contract.md §0.6), so it runs with its own identity.
 */
export async function provision(graph: GraphPort, siteId: string): Promise<ProvisioningReport> {
  const created: string[] = [];
  const ids = await readListIds(graph, siteId);
  for (const finding of await inspect(graph, siteId)) {
    if (finding.problem === 'list-missing') {
      await make(graph, `/sites/${siteId}/lists`, toList(finding.list));
      created.push(finding.list);
    }
    if (finding.problem === 'column-missing') {
      const path = `/sites/${siteId}/lists/${ids.get(finding.list) ?? ''}/columns`;
      await make(graph, path, toDefinition(finding.column));
      created.push(`${finding.list}.${finding.column.name}`);
    }
  }
  return { created, remaining: await inspect(graph, siteId) };
}

const toList = (list: ListName): Record<string, unknown> =>
  list === libraryName
    ? { displayName: list, list: { template: 'documentLibrary' } }
    : {
        displayName: list,
        columns: listTable[list].map(toDefinition),
        list: { template: 'genericList' },
      };

async function make(graph: GraphPort, path: string, body: unknown): Promise<void> {
  const answer = await graph.send({ method: 'POST', path, body, timeLimitMs });
  // 409: somebody made it at the same moment; the second look tells whether it is as it should be.
  const made = answer.kind === 'answer' && (answer.status === 201 || answer.status === 409);
  if (!made) throw new GraphFault('make a list or column', answer);
}
