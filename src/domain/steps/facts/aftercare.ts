import type { Complaint } from '../../complaint/complaint.ts';
import type { Profile } from '../../procedure/profile.ts';
import { presentDraft } from '../../verdict/draft.ts';
import { attemptsSinceReached, isReachable } from './contacts.ts';

/**
 * The complainant answered whether he is satisfied, or was tried as often as the profile asks, or there is
 * no way to reach him at all; nothing is asked where the profile makes after-care a guide.
 * The letter itself is the second channel.
 *
 * @see requirement E41; experience.md §2, never 4
 */
export function aftercareDone(
  complaint: Complaint,
  { reaching, steps }: Pick<Profile, 'reaching' | 'steps'>,
): boolean {
  if (steps.tevredenheid !== 'poort') return true;
  if (!isReachable(complaint)) return true;
  const { satisfaction } = complaint;
  const answered =
    satisfaction !== undefined &&
    satisfaction.version === presentDraft(complaint)?.version &&
    satisfaction.answer !== 'niet-bereikt';
  return answered || attemptsSinceReached(complaint, 'nazorg').length >= reaching.attempts;
}
