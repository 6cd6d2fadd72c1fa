import type { Seat } from '../procedure/matrix.ts';
import { fillSeat } from './fillSeat.ts';
import { choiceOf, type Finding } from './finding.ts';
import type { PassedOver } from './proposal.ts';
import type { Screening } from './screen.ts';
import type { Place } from './seating.ts';

/** The first seat in the order that somebody can take, and everybody who came before; no choice where nobody can. */
export function suggest(
  seats: readonly Seat[],
  place: Place,
  screening: Screening,
): Pick<Finding, 'choice' | 'passedOver'> {
  const passedOver: PassedOver[] = [];
  for (const seat of seats) {
    const filled = fillSeat(seat, place, screening);
    if (filled.free.length > 0) return { choice: choiceOf(filled), passedOver };
    passedOver.push(...filled.out);
  }
  return { passedOver };
}
