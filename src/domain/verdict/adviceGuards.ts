import type { Complaint } from '../complaint/complaint.ts';
import type { AdvicePart } from '../complaint/phases.ts';
import type { VerdictPart } from '../complaint/verdict.ts';
import type { Profile } from '../procedure/profile.ts';
import { adviceOf } from '../steps/facts/phases.ts';
import type { StepRefusal } from '../steps/refusal.ts';

/** What is wrong between judgement and advice. */
export type NoAnswer = 'no-advice-yet' | 'advice-other-parts' | 'deviation-unexplained';

type Part = Pick<VerdictPart, 'part' | 'outcome'> & { readonly deviation?: string | undefined };

/**
 * Where a committee advises, nobody judges before it did, every part it advised on is answered and no other,
 * and whoever deviates says why.
 *
 * @see Awb art. 9:16; Politiewet 2012 art. 67a; requirements P22, P30
 */
export function adviceAnswered(
  complaint: Complaint,
  parts: readonly Part[],
  { committee }: Pick<Profile, 'committee'>,
): (StepRefusal & { readonly code: NoAnswer }) | undefined {
  if (committee === undefined) return undefined;
  const advice = adviceOf(complaint);
  if (advice === undefined) return { code: 'no-advice-yet' };
  if (!sameParts(advice.parts, parts)) return { code: 'advice-other-parts' };
  const silent = parts.findIndex(
    (part) => deviates(advice.parts, part) && (part.deviation ?? '').trim() === '',
  );
  return silent < 0
    ? undefined
    : {
        code: 'deviation-unexplained',
        fields: [{ field: `parts.${silent}.deviation`, code: 'deviation-unexplained' }],
        params: { part: silent + 1 },
      };
}

const keyOf = ({ part }: { readonly part: string }): string => part.trim().toLowerCase();

const sameParts = (advised: readonly AdvicePart[], judged: readonly Part[]): boolean => {
  const sorted = (parts: readonly { readonly part: string }[]): string =>
    JSON.stringify(parts.map(keyOf).sort());
  return sorted(advised) === sorted(judged);
};

const deviates = (advised: readonly AdvicePart[], part: Part): boolean =>
  advised.find((one) => keyOf(one) === keyOf(part))?.advice !== part.outcome;
