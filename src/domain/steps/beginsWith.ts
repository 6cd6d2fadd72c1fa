import type { Kenmerk, PersonId } from '../complaint/kenmerk.ts';

/**
 * Whether this person begins with this complaint, of those of whom the same is asked: their lists are the same, and
 * who reads his from the top would otherwise leave lying what the other leaves lying. By number in turn, so that
 * everybody finds the same.
 *
 * @param of - everybody of whom it is asked; in any order.
 *
 * @example
 * beginsWith('K-2026-0004', anna, [anna, bert]) //=> true; beginsWith('K-2026-0005', …) //=> false
 */
export function beginsWith(kenmerk: Kenmerk, person: PersonId, of: readonly PersonId[]): boolean {
  if (!of.includes(person)) return true;
  const number = Number(kenmerk.slice(kenmerk.lastIndexOf('-') + 1));
  return of.toSorted()[number % of.length] === person;
}
