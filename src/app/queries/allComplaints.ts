import type { Failure } from '../../contract/failure.ts';
import type { ListQuestion } from '../../contract/list.ts';
import { PAGE_SIZE } from '../../contract/listOrder.ts';
import type { ComplaintsView } from '../../contract/view.ts';
import { rowsOf } from '../../domain/organisation/holders.ts';
import type { OfficeCode } from '../../domain/organisation/office.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import type { Role } from '../../domain/steps/codes.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { presentAssignment } from '../../domain/steps/facts/assignment.ts';
import type { Actor } from '../command.ts';
import type { ComplaintAtRest } from '../ports/resting.ts';
import { circumstancesOf } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { atRestFor } from './atRestFor.ts';
import type { restingRights } from './restingRights.ts';
import { withReassign } from './reassignable.ts';
import { isUnanswered, settlesThisWeek } from './settlesThisWeek.ts';
import { mergedPage } from './mergedPage.ts';
import { pressingFirst, workItem, workItemAtRest, type Row } from './workItem.ts';

const seeAll: Readonly<Partial<Record<OfficeCode, Role>>> = {
  klachtencoordinator: 'klachtencoordinator',
  'plv-klachtencoordinator': 'klachtencoordinator',
  'ondersteuning-klachten': 'ondersteuning',
  jurist: 'jurist',
};

/** Whether somebody holds an office that sees the list of all complaints, where the procedure lets that office see (K16). */
export const maySeeAll = (
  person: PersonId,
  { organisation, profile }: Pick<Circumstances, 'organisation' | 'profile'>,
): boolean =>
  rowsOf(person, organisation).some(({ office }) => {
    const role = seeAll[office];
    return role !== undefined && profile.visibility.includes(role);
  });

/**
 * A page of every complaint that somebody of those offices may open; others are as if they were not there,
 * also in the count.
 */
export const allComplaints = (deps: Deps, rightsOf: ReturnType<typeof restingRights>) => {
  const atRest = atRestFor(deps, rightsOf);
  const active = sortedOnce();
  return async (by: Actor, asked: ListQuestion): Promise<Outcome<ComplaintsView, Failure>> => {
    const time = await deps.clock.businessTime();
    const circumstances = circumstancesOf(deps, deps.procedures.standard, time);
    if (!maySeeAll(by.id, circumstances)) return refuse({ code: 'not-permitted' });
    const rows = active(deps.rows(by.id, time), asked.sort).filter(isWanted(asked));
    // What is closed waits for nobody, and its term runs no more.
    const maybeClosed = !asked.nobody && asked.due === undefined;
    const resting =
      maybeClosed && isShown(asked.closed, asked.stage) ? atRest(by.id, time, asked) : [];
    const page = mergedPage(
      { items: rows, keyOf: orders[asked.sort].key },
      { items: resting, keyOf: orders[asked.sort].keyAtRest },
      { from: asked.from, size: PAGE_SIZE },
    );
    const [shown, closed] = [
      withReassign(workItem(deps.directory)),
      workItemAtRest(deps.directory),
    ];
    return accept({
      items: page.map((one) => ('standing' in one ? shown(one) : closed(one))),
      total: rows.length + resting.length,
    });
  };
};

/** Those that somebody may open in the order asked for, put in order once as long as none of them changes. */
const sortedOnce = (): ((rows: readonly Row[], sort: ListQuestion['sort']) => readonly Row[]) => {
  const known = new WeakMap<readonly Row[], Map<ListQuestion['sort'], readonly Row[]>>();
  return (rows, sort) => {
    const orderings = known.get(rows) ?? new Map<ListQuestion['sort'], readonly Row[]>();
    const sorted =
      orderings.get(sort) ??
      rows
        .filter(({ standing, person }) => standing.openTo.has(person))
        .toSorted(orders[sort].rows);
    known.set(rows, orderings.set(sort, sorted));
    return sorted;
  };
};

// Who asks for what is closed sees it, box or not.
const isShown = (closed: boolean, stage: ListQuestion['stage']): boolean =>
  closed || stage === 'afgesloten';

const isWanted =
  ({ closed, stage, category, behandelaar, nobody, due }: ListQuestion) =>
  (row: Row): boolean => {
    const { complaint, standing } = row;
    const assigned = presentAssignment(complaint)?.to;
    return (
      (isShown(closed, stage) || standing.stage !== 'afgesloten') &&
      (stage === undefined || standing.stage === stage) &&
      (category === undefined || complaint.registration.category === category) &&
      (behandelaar === undefined || assigned === behandelaar) &&
      (!nobody || (assigned === undefined && isUnanswered(row))) &&
      (due === undefined || settlesThisWeek(row))
    );
  };

interface Order {
  readonly rows: (one: Row, other: Row) => number;
  /** What the page is put together by: ascending. */
  readonly key: (row: Row) => string;
  readonly keyAtRest: (one: ComplaintAtRest) => string;
}

const byKey =
  (key: Order['key']): Order['rows'] =>
  (one, other) => {
    const [a, b] = [key(one), key(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  };

const numberOf = ({ complaint }: Row): string => complaint.kenmerk;
const receivedOf = ({ complaint }: Row): string =>
  `${complaint.registration.received} ${complaint.kenmerk}`;

/** What is at rest has no date by which something must be done: it comes behind everything else. */
const orders: Readonly<Record<ListQuestion['sort'], Order>> = {
  datum: { rows: pressingFirst, key: () => '', keyAtRest: () => '~' },
  kenmerk: { rows: byKey(numberOf), key: numberOf, keyAtRest: ({ kenmerk }) => kenmerk },
  ontvangen: {
    rows: byKey(receivedOf),
    key: receivedOf,
    keyAtRest: ({ received, kenmerk }) => `${received} ${kenmerk}`,
  },
};
