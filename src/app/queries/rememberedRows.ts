import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import { movesByItself } from '../../domain/steps/standing.ts';
import type { BusinessTime } from '../command.ts';
import { perProcedure } from '../usecases/circumstances.ts';
import type { Deps } from '../usecases/deps.ts';
import { rowFor, type Row } from './workItem.ts';

/** What one person sees of everything that may still ask something, as long as nothing of it changed. */
interface Seen {
  readonly epoch: number;
  readonly source: readonly Complaint[];
  readonly rows: readonly Row[];
  /** Where rows stand that the hour may change today. */
  readonly moving: readonly number[];
}

/** So many people at a time; whoever comes back after more others waits once more. */
const MOST_PEOPLE = 32;

/**
 * The rows of every complaint that may still ask something, for one person; the same array as long as nothing
 * in it changed.
 */
export const rememberedRows = (
  deps: Omit<Deps, 'rows'>,
): ((person: PersonId, time: BusinessTime) => readonly Row[]) => {
  const known = new Map<PersonId, Seen>();

  return (person, time) => {
    const circumstancesFor = perProcedure(deps, time);
    const epoch = deps.standings.epoch(circumstancesFor(deps.procedures.standard));
    const source = deps.register.active();
    const kept = known.get(person);
    const before = kept?.epoch === epoch ? kept : undefined;
    const rowOf = (complaint: Complaint, row?: Row): Row =>
      again(row, rowFor(deps, { complaint, person }, circumstancesFor(complaint.procedure)));
    const rows =
      before?.source === source
        ? withNew(before, (row) => rowOf(row.complaint, row))
        : source.map((complaint, place) => {
            const row = before?.rows[place];
            return row?.complaint === complaint && !moves(row) ? row : rowOf(complaint, row);
          });
    known.delete(person);
    known.set(person, { epoch, source, rows, moving: movingIn(rows, before) });
    const [oldest] = known.keys();
    if (known.size > MOST_PEOPLE && oldest !== undefined) known.delete(oldest);
    return rows;
  };
};

// What may move seldom does: worked out anew it is mostly the same.
const again = (before: Row | undefined, now: Row): Row =>
  before?.complaint === now.complaint && contentOf(before) === contentOf(now) ? before : now;

const contentOf = ({ standing, asking }: Row): string =>
  JSON.stringify([standing, [...standing.openTo], asking]);

const moves = ({ complaint, circumstances }: Row): boolean =>
  movesByItself(complaint, circumstances);

const movingIn = (rows: readonly Row[], before: Seen | undefined): readonly number[] =>
  rows === before?.rows ? before.moving : rows.flatMap((row, place) => (moves(row) ? [place] : []));

/** The same rows, those that move worked out anew; the same array where none of them did. */
const withNew = ({ rows, moving }: Seen, rowNow: (row: Row) => Row): readonly Row[] => {
  const changed = moving.flatMap((place) => {
    const [row] = rows.slice(place, place + 1);
    const now = row && rowNow(row);
    return now && now !== row ? [[place, now] as const] : [];
  });
  return changed.length === 0
    ? rows
    : changed.reduce((all, [place, row]) => all.with(place, row), rows);
};
