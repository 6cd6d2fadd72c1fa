import type { SetupStep, StepOutcome } from '../../contract/setup.ts';
import type { Column } from '../lists/column.ts';
import { listTable, tableNames, type TableName } from '../lists/listTable.ts';
import { readListIds } from '../lists/resolveLists.ts';
import type { GraphAnswer, GraphPort, GraphRequest } from '../port.ts';
import { toDefinition } from './toDefinition.ts';

/** Making a list of ten columns takes SharePoint its time. */
const timeLimitMs = 60_000;

type Adding = Exclude<SetupStep, { code: 'grant' }>;

/** Adds one list, column, index or uniqueness; what is there already counts as done. */
export const applyStep = async (
  graph: GraphPort,
  siteId: string,
  step: Adding,
): Promise<StepOutcome> => {
  const answer = await sendStep(graph, siteId, step);
  // Rows with the same value are there already; which one is right only people know.
  return hasTwins(step, answer) ? 'twins' : outcome(answer);
};

/** Asks Graph for one step. */
export async function sendStep(
  graph: GraphPort,
  siteId: string,
  step: Adding,
): Promise<GraphAnswer> {
  const site = `/sites/${siteId}/lists`;
  if (!('column' in step)) {
    const body = step.code === 'make-library' ? toLibrary(step.list) : toList(step.list);
    return write(graph, { method: 'POST', path: site, body });
  }
  const id = (await readListIds(graph, siteId)).get(step.list) ?? '';
  const column = columnOf(step.list, step.column);
  const columns = `${site}/${id}/columns`;
  if (step.code === 'add-column')
    return write(graph, { method: 'POST', path: columns, body: toDefinition(column) });
  const body = { indexed: true, ...(step.code === 'make-unique' && { enforceUniqueValues: true }) };
  return write(graph, { method: 'PATCH', path: `${columns}/${column.name}`, body });
}

export const hasTwins = (step: SetupStep, answer: GraphAnswer): boolean =>
  step.code === 'make-unique' && answer.kind === 'answer' && answer.status === 400;

/** A step about a list or column the app has not; a fault of the caller. */
class UnknownPlace extends Error {
  override readonly name = 'UnknownPlace';
}

const write = (graph: GraphPort, request: GraphRequest): Promise<GraphAnswer> =>
  graph.send({ ...request, timeLimitMs });

/** 409: somebody made it at the same moment; the second look tells whether it is as it should be. */
export const outcome = (answer: GraphAnswer): StepOutcome => {
  if (answer.kind === 'lost') return 'unavailable';
  if ([200, 201, 409].includes(answer.status)) return 'done';
  return answer.status === 429 || answer.status >= 500 ? 'unavailable' : 'refused';
};

const columnOf = (list: string, name: string): Column => {
  const table = tableOf(list);
  const column = table && listTable[table].find((one) => one.name === name);
  if (!column) throw new UnknownPlace(`${list}.${name}`);
  return column;
};

const tableOf = (list: string): TableName | undefined => tableNames.find((table) => table === list);

const toLibrary = (name: string): Record<string, unknown> => ({
  displayName: name,
  list: { template: 'documentLibrary' },
});

const toList = (name: string): Record<string, unknown> => {
  const table = tableOf(name);
  if (!table) throw new UnknownPlace(name);
  return {
    displayName: name,
    columns: listTable[table].map(toDefinition),
    list: { template: 'genericList' },
  };
};
