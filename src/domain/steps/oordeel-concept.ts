import { refuse } from '../shared/outcome.ts';
import { present } from '../shared/present.ts';
import { adviceAnswered } from '../verdict/adviceGuards.ts';
import { nothingSearched } from '../verdict/blocking.ts';
import { notEstablished } from '../verdict/guards.ts';
import { outcomeIncomplete } from '../verdict/outcomeGuards.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';

/**
 * Writes a new version of the verdict. An earlier version keeps standing as it was, and whoever read or
 * approved that one has not read this one. Who changed another version than the last one is refused: the
 * words of the last one would go without anybody having seen them.
 *
 * @see Awb art. 9:12 lid 1; experience.md §3
 */
export const decideOordeelConcept: DecideStep<'oordeel-concept'> = (
  complaint,
  { basedOn, ...input },
  { by, time, profile },
) => {
  const last = complaint.verdict.drafts.at(-1)?.version ?? 0;
  if (basedOn !== undefined && basedOn !== last) return refused('superseded');
  const wrong =
    notEstablished(input.parts) ??
    nothingSearched(input.parts) ??
    outcomeIncomplete(complaint, input.parts, profile) ??
    adviceAnswered(complaint, input.parts, profile);
  if (wrong) return refuse(wrong);
  if (profile.report && !input.summary?.trim()) return refusedField('summary', 'summary-required');
  if (input.learning?.as === 'verbetering' && input.learning.checkOn <= time.today) {
    return refusedField('learning.checkOn', 'check-not-ahead');
  }

  const parts = input.parts.map((part) => present(part));
  const draft = { ...present(input), parts, version: last + 1, by, at: time.now };
  return decided(
    {
      ...complaint,
      verdict: { ...complaint.verdict, drafts: [...complaint.verdict.drafts, draft] },
    },
    { action: 'oordeel-concept' },
  );
};
