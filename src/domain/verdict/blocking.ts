import type { Complaint } from '../complaint/complaint.ts';
import type { VerdictDraft } from '../complaint/verdict.ts';
import type { Circumstances } from '../steps/context.ts';
import { sidesToHear } from '../steps/facts/hearings.ts';
import type { StepRefusal } from '../steps/refusal.ts';
import type { VerdictPartInput } from '../steps/verdictInput.ts';
import { notEstablished } from './guards.ts';

/** Everything that can keep a draft from being handed on or approved, most serious first. */
export type Blocking =
  'klager-not-heard' | 'beklaagde-not-heard' | 'not-established' | 'nothing-searched';

/**
 * What is held not to be established was looked for first, or it says why that was impossible.
 *
 * @see requirements C4, C5, O36
 */
export function nothingSearched(parts: readonly VerdictPartInput[]): StepRefusal | undefined {
  const wrong = parts.findIndex(
    ({ established, searched = [], notSearched = '' }) =>
      established === 'nee' && searched.length === 0 && notSearched.trim() === '',
  );
  return wrong < 0
    ? undefined
    : {
        code: 'nothing-searched',
        fields: [{ field: `parts.${wrong}.searched`, code: 'nothing-searched' }],
        params: { part: wrong + 1 },
      };
}

/**
 * What keeps this draft from being approved, by name. A draft that was handed on before it was asked what
 * was searched stays valid.
 *
 * @see experience.md §3 (blocking warnings)
 */
export function blockingOf(
  complaint: Complaint,
  { parts, submitted }: VerdictDraft,
  known: Circumstances,
): readonly Blocking[] {
  const names: Blocking[] = sidesToHear(complaint, known).map(
    (side) => `${side}-not-heard` as const,
  );
  if (notEstablished(parts)) names.push('not-established');
  if (submitted === undefined && nothingSearched(parts)) names.push('nothing-searched');
  return names;
}
