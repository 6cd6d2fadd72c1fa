import type { Complaint } from '../../complaint/complaint.ts';
import type { Round } from '../../complaint/wederhoor.ts';
import { heldHearings, roundsOf, type HeldHearing } from './accounts.ts';

/** What a side gets to read in a round. */
export interface RecordsPut {
  /** Held since this side last got something to read; all of them where there is nothing new at all. */
  readonly hearings: readonly HeldHearing[];
  /** What the other side said to the record it got before. */
  readonly reaction?: string;
}

/**
 * What is put to a side in a round: what it has not read yet.
 *
 * @see requirement O41
 */
export function recordsPut(complaint: Complaint, { id, side, put }: Round): RecordsPut {
  const before = roundsOf(complaint).slice(
    0,
    roundsOf(complaint).findIndex((round) => round.id === id),
  );
  const known = heldHearings(complaint).filter(({ held }) => held.at <= put.at);
  const last = before.findLast((round) => round.side === side)?.put.at;
  const fresh = known.filter(({ held }) => last === undefined || held.at > last);
  const previous = before.at(-1);
  const reaction = previous && previous.side !== side ? previous.answer?.text : undefined;
  return {
    hearings: fresh.length > 0 || reaction ? fresh : known,
    ...(reaction && { reaction }),
  };
}

/** Hearings of which a side got the record to read so far. */
export function recordsReadBy(complaint: Complaint, side: Round['side']): ReadonlySet<string> {
  return new Set(
    roundsOf(complaint)
      .filter((round) => round.side === side)
      .flatMap((round) => recordsPut(complaint, round).hearings.map(({ id }) => id)),
  );
}
