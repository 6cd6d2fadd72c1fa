import type { Complaint } from '../../complaint/complaint.ts';
import type { Profile } from '../../procedure/profile.ts';
import { presentDraft } from '../../verdict/draft.ts';
import { attemptsSinceReached, isReachable } from './contacts.ts';
import { triedEnough } from './silence.ts';

/**
 * The complainant answered whether he is satisfied, or was tried as often as the profile asks, or there is
 * no way to reach him at all; nothing is asked where the profile makes after-care a guide.
 * The letter with the judgement is the letter that silence needs.
 *
 * @see requirement E41; experience.md §2, never 4
 */
export function aftercareDone(
  complaint: Complaint,
  profile: Pick<Profile, 'reaching' | 'steps' | 'zone'>,
): boolean {
  if (profile.steps.tevredenheid !== 'poort') return true;
  if (!isReachable(complaint)) return true;
  const { satisfaction } = complaint;
  const answered =
    satisfaction !== undefined &&
    satisfaction.version === presentDraft(complaint)?.version &&
    satisfaction.answer !== 'niet-bereikt';
  return answered || triedEnough(attemptsSinceReached(complaint, 'nazorg'), complaint, profile);
}
