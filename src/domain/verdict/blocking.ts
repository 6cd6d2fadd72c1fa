import type { Complaint } from '../complaint/complaint.ts';
import type { VerdictDraft } from '../complaint/verdict.ts';
import type { StepCode } from '../steps/codes.ts';
import type { Circumstances } from '../steps/context.ts';
import { accountsState } from '../steps/facts/accounts.ts';
import { sidesToHear } from '../steps/facts/hearings.ts';
import { unheardWitnesses } from '../steps/facts/witnesses.ts';
import type { StepRefusal } from '../steps/refusal.ts';
import type { VerdictPartInput } from '../steps/verdictInput.ts';
import { adviceAnswered, type NoAnswer } from './adviceGuards.ts';
import { notEstablished } from './guards.ts';

/** Everything that can keep a draft from being handed on or approved, most serious first. */
export type Blocking =
  | 'klager-not-heard'
  | 'beklaagde-not-heard'
  | 'witness-not-heard'
  | 'accounts-differ'
  | 'reaction-open'
  | 'not-established'
  | 'nothing-searched'
  | NoAnswer;

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
  names.push(...hearingOthers(complaint, known, submitted === undefined));
  if (notEstablished(parts)) names.push('not-established');
  if (submitted === undefined && nothingSearched(parts)) names.push('nothing-searched');
  const unanswered = adviceAnswered(complaint, parts, known.profile);
  if (unanswered) names.push(unanswered.code);
  return names;
}

// Only before it is handed on: what comes up afterwards is looked at, but sends nothing back by itself.
const hearingOthers = (
  complaint: Complaint,
  { profile }: Circumstances,
  before: boolean,
): readonly Blocking[] => {
  const isGate = (step: StepCode): boolean => before && profile.steps[step] === 'poort';
  const state = accountsState(complaint);
  return [
    ...(isGate('getuige-gehoord') && unheardWitnesses(complaint).length > 0
      ? (['witness-not-heard'] as const)
      : []),
    ...(isGate('reactie-vastleggen') && state === 'voorleggen'
      ? (['accounts-differ'] as const)
      : []),
    ...(isGate('reactie-vastleggen') && state === 'wacht-op-reactie'
      ? (['reaction-open'] as const)
      : []),
  ];
};
