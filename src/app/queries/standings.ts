import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { movesByItself, standingOf, type Standing } from '../../domain/steps/standing.ts';
import type { Nudge } from '../ports/delivery.ts';
import { nudgesDue } from '../rounds/nudgesDue.ts';

/** What was worked out of a complaint today and is the same until it, the day or the organisation changes. */
export interface Standings {
  readonly of: (complaint: Complaint, circumstances: Circumstances) => Standing;
  readonly nudges: (complaint: Complaint, circumstances: Circumstances) => readonly Nudge[];
  /** Grows when the day or the organisation is another one: then everything is worked out again. */
  readonly epoch: (circumstances: Pick<Circumstances, 'organisation'>) => number;
}

/**
 * Keeps by the complaint itself: another state of it is another object.
 *
 * @param revision - grows when something else changed that every date hangs on, as the royal decrees.
 */
export function createStandings(revision: () => number = () => 0): Standings {
  const epoch = createEpoch(revision);
  const standings = remembered(standingOf, epoch);
  const nudges = remembered(nudgesDue, epoch);
  return { of: standings, nudges, epoch };
}

type WorkOut<Value> = (complaint: Complaint, circumstances: Circumstances) => Value;

const remembered = <Value>(workOut: WorkOut<Value>, epoch: Standings['epoch']): WorkOut<Value> => {
  const known = new WeakMap<Complaint, { readonly epoch: number; readonly value: Value }>();
  return (complaint, circumstances) => {
    const now = epoch(circumstances);
    const kept = known.get(complaint);
    if (kept?.epoch === now) return kept.value;
    const value = workOut(complaint, circumstances);
    if (!movesByItself(complaint, circumstances)) known.set(complaint, { epoch: now, value });
    return value;
  };
};

/** A refresh brings the same offices in another array: only other content is another organisation. */
const createEpoch = (revision: () => number): Standings['epoch'] => {
  let last: Circumstances['organisation'] | undefined;
  let content = '';
  let epoch = 0;
  let lastRevision = revision();
  return ({ organisation }) => {
    const { holders, absences, today } = organisation;
    const present = revision();
    if (present !== lastRevision) epoch += 1;
    lastRevision = present;
    if (last?.holders === holders && last.absences === absences && last.today === today) {
      return epoch;
    }
    last = organisation;
    const now = JSON.stringify([holders, absences, today]);
    if (now !== content) epoch += 1;
    content = now;
    return epoch;
  };
};
