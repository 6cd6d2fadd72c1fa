import { refuse } from '../shared/outcome.ts';
import { present } from '../shared/present.ts';
import { notEstablished } from '../verdict/guards.ts';
import { decided, type DecideStep } from './decision.ts';

/**
 * Writes a new version of the verdict. An earlier version keeps standing as it was, and whoever read or
 * approved that one has not read this one.
 *
 * @see Awb art. 9:12 lid 1; experience.md §3
 */
export const decideOordeelConcept: DecideStep<'oordeel-concept'> = (
  complaint,
  input,
  { by, time },
) => {
  const wrong = notEstablished(input.parts);
  if (wrong) return refuse(wrong);

  const version = (complaint.verdict.drafts.at(-1)?.version ?? 0) + 1;
  const draft = { ...present(input), version, by, at: time.now };
  return decided(
    {
      ...complaint,
      verdict: { ...complaint.verdict, drafts: [...complaint.verdict.drafts, draft] },
    },
    { action: 'oordeel-concept' },
  );
};
