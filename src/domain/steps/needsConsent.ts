import type { Complaint } from '../complaint/complaint.ts';
import { termFactsOf } from '../terms/facts.ts';
import { weeksLeft } from '../terms/verdaging.ts';
import type { Circumstances } from './context.ts';
import { extendsFirst } from './extensionDays.ts';

/**
 * Whether more time can only come from the complainant: the term was extended as far as it may be, and the verdict can
 * hardly be there in time. Never before an extension was used.
 *
 * @see Awb art. 9:11 lid 3; law.md §9.5
 */
export function needsConsent(complaint: Complaint, circumstances: Circumstances): boolean {
  const facts = termFactsOf(complaint, circumstances);
  return (
    facts.verdagingen.length > 0 &&
    weeksLeft(facts, circumstances) === 0 &&
    extendsFirst(complaint, circumstances)
  );
}
