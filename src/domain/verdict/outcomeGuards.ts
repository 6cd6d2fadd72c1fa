import type { Complaint } from '../complaint/complaint.ts';
import type { OutcomeRow } from '../procedure/handling.ts';
import type { Profile } from '../procedure/profile.ts';
import { firstContactMade } from '../steps/facts/contacts.ts';
import type { StepRefusal, StepRefusalCode } from '../steps/refusal.ts';
import type { VerdictPartInput } from '../steps/verdictInput.ts';

interface Wrong {
  readonly field: keyof VerdictPartInput;
  readonly code: StepRefusalCode;
}

/**
 * Every outcome is one of this procedure, and has with it what the procedure wants: a solution, one of its
 * reasons for no judgement, or who stopped it, after a talk with the citizen.
 *
 * @see requirements F17-F20, K12, K13
 */
export function outcomeIncomplete(
  complaint: Complaint,
  parts: readonly VerdictPartInput[],
  { outcomes }: Pick<Profile, 'outcomes'>,
): StepRefusal | undefined {
  for (const [place, part] of parts.entries()) {
    const row = outcomes.find(({ code }) => code === part.outcome);
    const wrong: Wrong | undefined = row
      ? whatIsMissing(complaint, part, row)
      : { field: 'outcome', code: 'outcome-not-in-procedure' };
    if (wrong) {
      const { field, code } = wrong;
      return {
        code,
        fields: [{ field: `parts.${place}.${field}`, code }],
        params: { part: place + 1 },
      };
    }
  }
  return undefined;
}

const whatIsMissing = (
  complaint: Complaint,
  { solution, noJudgement, stoppedBy }: VerdictPartInput,
  row: OutcomeRow,
): Wrong | undefined => {
  if (row.solution && !solution?.trim()) return { field: 'solution', code: 'solution-required' };
  if (row.reasons && !(noJudgement && row.reasons.includes(noJudgement))) {
    return { field: 'noJudgement', code: 'no-judgement-reason-required' };
  }
  if (!row.stoppedBy) return undefined;
  if (stoppedBy === undefined) return { field: 'stoppedBy', code: 'stop-by-whom' };
  return firstContactMade(complaint) ? undefined : { field: 'stoppedBy', code: 'no-contact-yet' };
};
