import { holdersOf } from '../organisation/holders.ts';
import type { OfficeHolder } from '../organisation/office.ts';
import type { Profile } from '../procedure/profile.ts';
import { worksUnderAccused } from './coordinatorFlags.ts';
import type { Finding } from './finding.ts';
import type { Candidate, PassedOver } from './proposal.ts';
import { hindranceOf, type Screening } from './screen.ts';

/** What was found, and who may be chosen. */
export interface Found {
  readonly finding: Finding;
  readonly candidates: readonly Candidate[];
}

/**
 * A body that handles it together is reached through its secretary; where there is none, or he cannot, a
 * member does that work.
 *
 * @see experience.md §3 (group bodies)
 */
export function throughSecretary(
  found: Found,
  screening: Screening,
  { bodies = [], hierarchy }: Pick<Profile, 'bodies' | 'hierarchy'>,
): Found {
  const { finding, candidates } = found;
  const { choice, passedOver } = finding;
  const body = bodies.find(({ member }) => member === choice?.office);
  const [row] = body ? holdersOf(body.secretary, screening.organisation) : [];
  if (choice?.person !== undefined || row === undefined) return found;
  const out = whyNotHim(row, screening, hierarchy);
  if (out) return { candidates, finding: { ...finding, passedOver: [...passedOver, out] } };

  const { office, person } = row;
  return {
    finding: { ...finding, choice: { office, person } },
    candidates: [{ office, person }, ...candidates.filter((one) => one.person !== person)],
  };
}

/** Why the secretary cannot do it for this complaint; nobody keeps the files about who stands above him. */
const whyNotHim = (
  { office, person }: OfficeHolder,
  screening: Screening,
  hierarchy: Profile['hierarchy'],
): PassedOver | undefined => {
  const { barred, organisation } = screening;
  const hindrance = hindranceOf(person, screening);
  if (hindrance) {
    const { reason, until } = hindrance;
    return { office, person, reason, ...(until && { until }) };
  }
  return worksUnderAccused(person, barred, { organisation, hierarchy })
    ? { office, person, reason: 'werkt-onder-beklaagde' }
    : undefined;
};
