import type { Complaint } from '../complaint/complaint.ts';
import type { ReportedAs } from '../procedure/handling.ts';
import type { Profile } from '../procedure/profile.ts';
import { isClosed } from '../steps/facts/cycle.ts';
import { countedAs } from '../verdict/countedAs.ts';

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
  if (!isClosed(complaint)) return undefined;
  const reported = new Set(countedAs(complaint, profile));
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

const outside: Readonly<
  Record<NonNullable<Complaint['externalVerdicts']>[number]['outcome'], ReportedAs>
> = {
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
  const external = complaint.externalVerdicts?.at(-1);
  if (external === undefined) return undefined;
  const own = outcomeOf(complaint, profile);
  const judgedHere = own !== undefined && own !== 'opgelost' && own !== 'niet-behandeld';
  if (!judgedHere || external.outcome === 'niet-onderzocht') return 'niet-te-vergelijken';
  return outside[external.outcome] === own ? 'gelijk' : 'anders';
}
