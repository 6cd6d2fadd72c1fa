import { readSite } from '../../graph/provisioning/readSite.ts';
import type { GraphAnswer, GraphPort } from '../../graph/port.ts';
import { right, wrong, type Seen } from './seen.ts';

/**
 * Whether the app may write, and no more than that. Both questions are put by calls that change nothing:
 * there is no row 0, and a list without a name is not made.
 */
export const rightsIn = async (graph: GraphPort, siteId: string): Promise<Seen> => {
  const lists = `/sites/${siteId}/lists`;
  const [list] = (await readSite(graph, siteId)).lists;
  if (!list) return { state: 'not-checked', reason: 'waits' };
  const path = `${lists}/${list.id}/items/0/fields`;
  const written = statusOf(await graph.send({ method: 'PATCH', path, body: {} }));
  if (written === 'lost') return wrong('no-answer');
  if (written === 403) return wrong('role-read-only');
  const made = statusOf(await graph.send({ method: 'POST', path: lists, body: {} }));
  return made === 400 ? { state: 'remark', reason: 'role-too-high' } : right;
};

const statusOf = (answer: GraphAnswer): number | 'lost' =>
  answer.kind === 'lost' ? 'lost' : answer.status;
