import type { Closing, Complaint } from '../complaint/complaint.ts';
import type { PartOutcome } from '../complaint/verdict.ts';
import type { ReportedAs } from '../procedure/handling.ts';
import type { Profile } from '../procedure/profile.ts';
import { isClosed } from '../steps/facts/cycle.ts';
import { presentDraft } from './draft.ts';

/** How a complaint ended: why it was closed, and what was found of its parts. */
export interface Ended {
  readonly as: Closing['as'];
  readonly parts: readonly PartOutcome[];
}

/** How a closed complaint ended; `undefined` while it is open. */
export function endedAs(complaint: Complaint): Ended | undefined {
  const closing = complaint.closings.at(-1);
  if (closing === undefined || !isClosed(complaint)) return undefined;
  const parts = presentDraft(complaint)?.parts ?? [];
  return { as: closing.as, parts: parts.map(({ outcome }) => outcome) };
}

/**
 * How an end counts on the scale that all procedures share, a judgement for every part. Settled to satisfaction
 * and not handled are no judgement.
 *
 * @see requirement K12; practice.md §2
 */
export function reportedParts(
  { as, parts }: Ended,
  { outcomes }: Pick<Profile, 'outcomes'>,
): readonly ReportedAs[] {
  if (as === 'informeel-tevreden') return ['opgelost'];
  if (as === 'niet-ontvankelijk' || as === 'buiten-behandeling') return ['niet-behandeld'];
  if (as === 'geen-contact') return ['gestopt'];
  return parts.flatMap(
    (outcome) => outcomes.find(({ code }) => code === outcome)?.reportedAs ?? [],
  );
}

/** The same of a complaint; nothing while it is open. */
export function countedAs(
  complaint: Complaint,
  profile: Pick<Profile, 'outcomes'>,
): readonly ReportedAs[] {
  const ended = endedAs(complaint);
  return ended === undefined ? [] : reportedParts(ended, profile);
}
