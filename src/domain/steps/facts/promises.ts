import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import type { Promised } from '../../complaint/promise.ts';

/** Everything promised, in the order in which it was. */
export const promisesOf = ({ promises = [] }: Complaint): readonly Promised[] => promises;

/** Promised and not kept yet, the first due first. */
export function openPromises(complaint: Complaint): readonly Promised[] {
  return promisesOf(complaint)
    .filter(({ kept }) => kept === undefined)
    .toSorted((one, other) => one.due.localeCompare(other.due));
}

/** Who keeps it now: the last to whom it was handed over, otherwise who took it on. */
export function keeperOf({ owner, handedOver }: Promised): PersonId {
  return handedOver.at(-1)?.person ?? owner;
}

/** What this person keeps and has not done yet, the first due first. */
export const openPromisesOf = (complaint: Complaint, person: PersonId): readonly Promised[] =>
  openPromises(complaint).filter((promise) => keeperOf(promise) === person);

/**
 * Open promises that nobody took along by name: a complaint does not close over them.
 *
 * @see experience.md §2, never 9
 */
export function unattendedPromises(complaint: Complaint): readonly Promised[] {
  return openPromises(complaint).filter(({ handedOver }) => handedOver.length === 0);
}

/** The first open promise that is due by that day. */
export function promiseDueBy(complaint: Complaint, day: IsoDate): Promised | undefined {
  return openPromises(complaint).find(({ due }) => due <= day);
}

/** The same promises with one of them changed. */
export function withPromise(
  complaint: Complaint,
  id: string,
  change: Partial<Promised>,
): readonly Promised[] {
  return promisesOf(complaint).map((one) => (one.id === id ? { ...one, ...change } : one));
}
