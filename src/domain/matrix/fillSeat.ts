import type { OfficeHolder } from '../organisation/office.ts';
import type { Seat } from '../procedure/matrix.ts';
import type { PassedOver } from './proposal.ts';
import { hindranceOf, type Screening } from './screen.ts';
import { holdersOfSeat, type Place } from './seating.ts';

/** A seat with the people who could take it now, and the others with their reason. */
export interface Filled {
  readonly seat: Seat;
  readonly free: readonly OfficeHolder[];
  readonly out: readonly PassedOver[];
  /** It hangs on a team or line nobody knows. */
  readonly unknown: boolean;
}

/** Looks who can take the seat; a vacant one counts as somebody away. */
export function fillSeat(seat: Seat, place: Place, screening: Screening): Filled {
  const holders = holdersOfSeat(seat, place, screening.organisation);
  if (holders === undefined) return { seat, free: [], out: [], unknown: true };
  if (holders.length === 0) {
    return { seat, free: [], out: [{ office: seat.office, reason: 'niet-bezet' }], unknown: false };
  }
  const free: OfficeHolder[] = [];
  const out: PassedOver[] = [];
  for (const holder of holders) {
    const hindrance = hindranceOf(holder.person, screening);
    if (hindrance) out.push(passedOver(holder, hindrance));
    else free.push(holder);
  }
  return { seat, free, out, unknown: false };
}

const passedOver = (
  { office, person }: OfficeHolder,
  { reason, until }: NonNullable<ReturnType<typeof hindranceOf>>,
): PassedOver => ({ office, person, reason, ...(until && { until }) });
