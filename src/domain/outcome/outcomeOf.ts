import type { ExternalVerdict } from '../complaint/afterwards.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { ReportedAs } from '../procedure/handling.ts';
import type { Profile } from '../procedure/profile.ts';
import { endedAs, reportedParts } from '../verdict/countedAs.ts';

/**
 * The one outcome of a closed complaint on the scale of all procedures; `undefined` while it is open. Every
 * registered complaint is one or the other, so open and closed always add up.
 *
 * @see practice.md §6.1-6.2; requirement K12
 */
export function outcomeOf(
  complaint: Complaint,
  profile: Pick<Profile, 'outcomes'>,
): ReportedAs | undefined {
  const ended = endedAs(complaint);
  return ended && overall(reportedParts(ended, profile));
}

/** One outcome for a complaint of which these parts were judged. */
export function overall(parts: readonly ReportedAs[]): ReportedAs {
  const reported = new Set(parts);
  const [only] = reported;
  if (only !== undefined && reported.size === 1) return only;
  // A part that was not judged says nothing about the others.
  reported.delete('geen-uitspraak');
  reported.delete('gestopt');
  const [left] = reported;
  if (left === undefined) return 'geen-uitspraak';
  return reported.size === 1 ? left : 'deels-terecht';
}

/** Whether somebody outside found the same. */
export type Compared = 'gelijk' | 'anders' | 'niet-te-vergelijken';

const outside: Readonly<Record<ExternalVerdict['outcome'], ReportedAs>> = {
  gegrond: 'terecht',
  'deels-gegrond': 'deels-terecht',
  ongegrond: 'niet-terecht',
  'geen-oordeel': 'geen-uitspraak',
  'niet-onderzocht': 'niet-behandeld',
};

/**
 * The own outcome beside the last one from outside; `undefined` where nobody outside judged it.
 *
 * @see requirement C7
 */
export function comparedWithOutside(
  complaint: Complaint,
  profile: Pick<Profile, 'outcomes'>,
): Compared | undefined {
  return compared(outcomeOf(complaint, profile), complaint.externalVerdicts?.at(-1)?.outcome);
}

/** An own outcome beside one from outside; `undefined` where nobody outside judged it. */
export function compared(
  own: ReportedAs | undefined,
  found: ExternalVerdict['outcome'] | undefined,
): Compared | undefined {
  if (found === undefined) return undefined;
  const judgedHere = own !== undefined && own !== 'opgelost' && own !== 'niet-behandeld';
  if (!judgedHere || found === 'niet-onderzocht') return 'niet-te-vergelijken';
  return outside[found] === own ? 'gelijk' : 'anders';
}
