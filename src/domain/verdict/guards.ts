import type { Complaint } from '../complaint/complaint.ts';
import type { PartOutcome, VerdictDraft, VerdictPart } from '../complaint/verdict.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { StepRefusal } from '../steps/refusal.ts';
import { presentDraft } from './draft.ts';

const withoutJudgement: readonly PartOutcome[] = ['geen-oordeel', 'stopzetting'];

/**
 * What could not be established has no judgement: neither "ongegrond" nor "gegrond" fits; stopping may.
 *
 * @see law.md §1 (test standard); experience.md §4, message 8
 */
export function notEstablished(
  parts: readonly Pick<VerdictPart, 'outcome' | 'established'>[],
): StepRefusal | undefined {
  const wrong = parts.findIndex(
    ({ outcome, established }) => established === 'nee' && !withoutJudgement.includes(outcome),
  );
  const part = parts[wrong];
  return part === undefined
    ? undefined
    : {
        code: 'not-established',
        fields: [{ field: `parts.${wrong}.outcome`, code: 'not-established' }],
        params: { part: wrong + 1, outcome: part.outcome },
      };
}

/**
 * The version somebody acts on is the one that holds; a changed draft asks anew.
 *
 * @see experience.md §3
 */
export function isPresentVersion(
  complaint: Complaint,
  version: number,
): Outcome<VerdictDraft, StepRefusal> {
  const draft = presentDraft(complaint);
  return draft?.version === version
    ? accept(draft)
    : refuse({ code: 'superseded', ...(draft && { params: { version: draft.version } }) });
}
