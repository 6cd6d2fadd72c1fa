import type { CardView, DigestLine } from '../../../contract/card.ts';
import { workingDaysBetween } from '../../../domain/calendar/workingDays.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import { asksOfStuck } from '../../../domain/steps/askOfStuck.ts';
import { beginsWith } from '../../../domain/steps/beginsWith.ts';
import { present } from '../../../domain/shared/present.ts';
import { lyingSince } from '../../../domain/steps/liesStillFor.ts';
import { stakeOf } from '../../../domain/steps/stakeOf.ts';
import type { BusinessTime } from '../../command.ts';
import type { Nudge } from '../../ports/delivery.ts';
import { isMorning } from '../../rounds/digestsDue.ts';
import type { Deps } from '../../usecases/deps.ts';
import { withAnswers } from './lineAnswer.ts';
import { withToldOnlyHere } from './toldOnlyHere.ts';
import { activeRows, isHisTurn, pressingFirst, workItem, type Row } from '../workItem.ts';

/**
 * The digest of a person's day: one line per complaint that asks something of him, or about which he is
 * reminded; `undefined` when there is none.
 *
 * @see experience.md §3
 */
export const digestCard = (
  deps: Deps,
  person: PersonId,
  time: BusinessTime,
): CardView | undefined => digestWith(deps, { person, time }, { arrived: [], only: false });

/** What arrived together: each has a line among what is asked, or these alone have. */
export interface WithArrived {
  readonly arrived: readonly string[];
  readonly only: boolean;
}

/** A digest in which what arrived surely stands. */
export function digestWith(
  deps: Deps,
  { person, time }: { readonly person: PersonId; readonly time: BusinessTime },
  { arrived, only }: WithArrived,
): CardView | undefined {
  const rows = activeRows(deps, person, time)
    .filter(({ complaint }) => !only || arrived.includes(complaint.kenmerk))
    .flatMap((row) => {
      const nudges = deps.standings.nudges(row.complaint, row.circumstances);
      const line = lineOf(deps, row, nudges);
      return line ? [{ row, line, ...placeOf(row, nudges) }] : [];
    })
    .toSorted(
      (one, other) =>
        one.turn - other.turn || one.stake - other.stake || pressingFirst(one.row, other.row),
    )
    .map(({ line }) => line);
  return rows.length === 0
    ? undefined
    : {
        ...digestView(
          deps,
          time,
          withAnswers(deps, { person, time }, withToldOnlyHere(rows, arrived)),
        ),
        ...(only && { arrived }),
      };
}

/** A digest with these lines. */
export const digestView = (
  deps: Deps,
  time: BusinessTime,
  lines: readonly DigestLine[],
): CardView => ({
  kind: 'dagstart',
  language: 'nl',
  kenmerk: '',
  aanduiding: '',
  volgnummer: 0,
  stage: 'nieuw',
  ask: 'niets',
  today: time.today,
  ...(!isMorning(deps, time) && { later: true }),
  lines,
  buttons: [],
});

/** Who has it is away, or silent for too long: until somebody else has it nobody works on it. */
const nobodyOnIt: ReadonlySet<Nudge['why']> = new Set(['afwezig', 'zwijgt']);

/** What can be lost now or was lost, and what nobody works on, goes first for everybody; of the rest each begins with his own share. */
const placeOf = (
  { complaint, circumstances, person, asking }: Row,
  nudges: readonly Nudge[],
): { readonly turn: number; readonly stake: number } => {
  const liesThere = nudges.some(({ to, why }) => to === person && nobodyOnIt.has(why));
  const stake = Math.min(stakeOf(complaint, asking, circumstances), liesThere ? 0 : Infinity);
  const of = asking.of.includes(person)
    ? asking.of
    : nudges.filter(({ kind }) => kind === 'termijn-escalatie').map(({ to }) => to);
  const waits = stake > 0 && !beginsWith(complaint.kenmerk, person, of);
  return { turn: stake <= 0 ? 0 : waits ? 2 : 1, stake };
};

const lineOf = (deps: Deps, row: Row, nudges: readonly Nudge[]): DigestLine | undefined => {
  // Others do not get on with it, or something of his own stands beside what is asked of them.
  const nudge = nudges.find(({ to, kind }) => to === row.person && kind !== 'over-jou');
  const isTold = nudge !== undefined && asksOfStuck.has(row.asking.ask);
  const shown = isTold ? watched(row) : row;
  const { kenmerk, aanduiding, ask, date, primary, waitingFor } = workItem(deps.directory)(shown);
  const line = present({ kenmerk, aanduiding, ask, date, primary });
  if (isHisTurn(shown)) return line;
  // Who only comes to a hearing has no part in the day by which something is asked of others.
  if (nudge?.kind === 'hoorgesprek') return { kenmerk, aanduiding, ask: 'niets', kind: nudge.kind };
  if (nudge === undefined) return undefined;
  const waitsFor =
    nudge.kind === 'termijn-escalatie' && typeof waitingFor === 'object'
      ? present({ name: waitingFor.name, quietDays: quietDaysOf(row) })
      : undefined;
  return present({ ...line, kind: nudge.kind, why: nudge.why, waitsFor });
};

// Whom it waits for, and why that is told, says more than what he may do about it.
const watched = (row: Row): Row => {
  const { primary: _notHis, ...asking } = row.standing.asking;
  return { ...row, asking };
};

// One day is no news.
const quietDaysOf = ({ complaint, circumstances }: Row): number | undefined => {
  const since = lyingSince(complaint, circumstances);
  const { time, calendar } = circumstances;
  const days = since === undefined ? 0 : workingDaysBetween(since, time.today, calendar);
  return days > 1 ? days : undefined;
};
