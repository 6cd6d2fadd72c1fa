import type { LetterFacts } from '../../contract/letter.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { present } from '../../domain/shared/present.ts';
import { adviceOf } from '../../domain/steps/facts/phases.ts';

/**
 * Everything that was advised and the records of the hearings, as they go with the decision; `undefined`
 * where no committee advised.
 *
 * @see Awb art. 9:16; requirement P32
 */
export function advisedIn(complaint: Complaint): LetterFacts['advised'] {
  const advice = adviceOf(complaint);
  return (
    advice &&
    present({
      parts: advice.parts,
      recommendations: advice.recommendations,
      authorities: (complaint.phases?.authorityAdvices ?? []).map(({ from, advice: words }) => ({
        from,
        advice: words,
      })),
      records: complaint.hearings.flatMap(({ held }) =>
        held ? [{ on: held.on, record: held.record }] : [],
      ),
    })
  );
}
