import type { Complaint } from '../complaint/complaint.ts';
import type { ReportedAs } from '../procedure/handling.ts';
import type { Profile } from '../procedure/profile.ts';
import { isClosed } from '../steps/facts/cycle.ts';
import { presentDraft } from './draft.ts';

/**
 * How a closed complaint counts on the scale that all procedures share, a judgement for every part; nothing
 * while it is open. Settled to satisfaction and not handled are no judgement.
 *
 * @see requirement K12; practice.md §2
 */
export function countedAs(
  complaint: Complaint,
  { outcomes }: Pick<Profile, 'outcomes'>,
): readonly ReportedAs[] {
  const closing = complaint.closings.at(-1);
  if (closing === undefined || !isClosed(complaint)) return [];
  if (closing.as === 'informeel-tevreden') return ['opgelost'];
  if (closing.as === 'niet-ontvankelijk' || closing.as === 'buiten-behandeling') {
    return ['niet-behandeld'];
  }
  if (closing.as === 'geen-contact') return ['gestopt'];
  return (presentDraft(complaint)?.parts ?? []).flatMap(
    ({ outcome }) => outcomes.find(({ code }) => code === outcome)?.reportedAs ?? [],
  );
}
