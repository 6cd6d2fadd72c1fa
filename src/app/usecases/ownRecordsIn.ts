import type { LetterFacts } from '../../contract/letter.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { heldHearings } from '../../domain/steps/facts/accounts.ts';
import { adviceOf } from '../../domain/steps/facts/phases.ts';
import { recordsReadBy } from '../../domain/steps/facts/recordsPut.ts';

/**
 * Records of the hearings in which the complainant told his side and that were not put to him, because nobody said that the accounts
 * differ: the invitation promised that he reads them. `undefined` where there are none, and where all records go along anyhow.
 *
 * @see law.md §6; experience.md §2 (reads back what was said)
 */
export function ownRecordsIn(complaint: Complaint): LetterFacts['ownRecords'] {
  if (adviceOf(complaint)) return undefined;
  const read = recordsReadBy(complaint, 'klager');
  const own = heldHearings(complaint).filter(
    ({ id, sides, form }) => sides.includes('klager') && form !== 'schriftelijk' && !read.has(id),
  );
  return own.length === 0 ? undefined : own.map(({ held: { on, record } }) => ({ on, record }));
}
