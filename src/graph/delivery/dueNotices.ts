import type { BusinessTime } from '../../app/command.ts';
import { isWork } from '../../domain/steps/togetherAt.ts';
import { odata } from '../client/odata.ts';
import { readItems } from '../readmodel/readItems.ts';
import { itemsPath } from '../register/storeDeps.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { isExpired } from './lease.ts';
import { readNotice, type NoticeRow, type NoticeStatus } from './noticeRow.ts';

/** All notices in one state. */
export async function noticesIn(
  deps: DeliveryDeps,
  status: NoticeStatus,
): Promise<readonly NoticeRow[]> {
  const filter = `$filter=fields/Status%20eq%20${odata(status)}`;
  const items = await readItems(
    deps.graph,
    `${itemsPath(deps, 'Berichten')}?${filter}&$expand=fields&$top=1000`,
  );
  return items.flatMap((item) => readNotice(item) ?? []);
}

/** Everything that is not over: what is due of it depends on the moment. */
export interface Unfinished {
  readonly open: readonly NoticeRow[];
  readonly begun: readonly NoticeRow[];
}

export async function unfinished(deps: DeliveryDeps): Promise<Unfinished> {
  const asking = { ...deps, graph: deps.together ?? deps.graph };
  const [open, begun] = await Promise.all([noticesIn(asking, 'open'), noticesIn(asking, 'bezig')]);
  return { open, begun };
}

/** What any instance may take now, longest due first: those nobody began, and those whose lease ran out. */
export const dueOf = (
  deps: DeliveryDeps,
  { open, begun }: Unfinished,
  time: BusinessTime,
): readonly NoticeRow[] =>
  [
    ...open.filter((row) => isDue(row, time) && !isKept(deps, row)),
    ...begun.filter((row) => isExpired(deps, row)),
  ].sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));

/** What was kept to be told together, and has come to its moment. */
export const keptUntilNow = (
  deps: DeliveryDeps,
  { open }: Unfinished,
  time: BusinessTime,
): readonly NoticeRow[] => open.filter((row) => isDue(row, time) && isKept(deps, row));

const isDue = ({ dueOn }: NoticeRow, { now }: BusinessTime): boolean =>
  Date.parse(dueOn) <= Date.parse(now);

/** Owed by a decision: a nudge that waits does so under a lease. */
const isKept = ({ waitsUntil }: DeliveryDeps, { key, notice }: NoticeRow): boolean =>
  waitsUntil !== undefined && key.includes('#') && isWork(notice.kind);
