import type { Complaint } from '../../complaint/complaint.ts';
import type { Rung, RungChange } from '../../complaint/ladder.ts';

/** A rung that was reached, and why where a person wrote it down. */
export type RungReached = Pick<RungChange, 'at' | 'to'> & { readonly reason?: string };

/**
 * The ladder as it was climbed, oldest first: the employee's own until somebody was asked to handle it,
 * outside once somebody there judged it, otherwise as a person wrote it down.
 *
 * @see requirements O2, O3
 */
export function rungsOf(complaint: Complaint): readonly RungReached[] {
  const { registration, assignments, externalVerdicts = [], rungs = [] } = complaint;
  const [assigned] = assignments;
  const [judged] = externalVerdicts;
  const reached: readonly RungReached[] = [
    { at: registration.at, to: 1 },
    ...(assigned ? [{ at: assigned.at, to: 2 as const }] : []),
    ...(judged ? [{ at: judged.at, to: 3 as const }] : []),
    ...rungs.map(({ at, to, reason }) => ({ at, to, reason })),
  ];
  return reached.toSorted((one, other) => one.at.localeCompare(other.at));
}

/** The rung on which the complaint stands, or on which it was solved (C8). */
export function rungOf(complaint: Complaint): Rung {
  return rungsOf(complaint).reduce<Rung>((_before, { to }) => to, 1);
}
