import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { firstFree } from '../escalation/firstFree.ts';
import { screeningOf } from '../escalation/screeningOf.ts';
import { holdersOf } from '../organisation/holders.ts';
import type { OfficeHolder } from '../organisation/office.ts';
import type { CommitteeOffice } from '../procedure/committee.ts';
import { bodyOf, membersFor } from './body.ts';
import type { Circumstances } from './context.ts';
import { barredFrom } from './facts/barred.ts';
import { isCommitteeCharged } from './facts/phases.ts';

/** Who keeps the committee's agenda for this complaint: its secretary, or its chair while he cannot. */
export function secretaryFor(
  complaint: Complaint,
  { organisation, profile }: Circumstances,
): PersonId | undefined {
  if (profile.committee === undefined) return undefined;
  const { secretary, chair } = profile.committee.offices;
  const rows = [...holdersOf(secretary, organisation), ...holdersOf(chair, organisation)];
  const { first, passedOver } = firstFree(rows, undefined, screeningOf(complaint, organisation));
  return (first ?? passedOver.find(({ reason }) => reason === 'afwezig'))?.person;
}

/** How many of them must hear; `undefined` where neither a committee nor a body does. */
export const hearingQuorumOf = (
  complaint: Complaint,
  circumstances: Circumstances,
): number | undefined =>
  circumstances.profile.committee?.quorum ?? bodyOf(complaint, circumstances)?.hearing.members;

/** Whoever may hear for the committee, or for the body that handles it: chair and members without a part in it. */
export function hearersFor(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] {
  const { organisation, profile } = circumstances;
  if (profile.committee === undefined) return membersFor(complaint, circumstances);
  const { chair, member } = profile.committee.offices;
  const barred = barredFrom(complaint, { organisation });
  return [...holdersOf(chair, organisation), ...holdersOf(member, organisation)]
    .map(({ person }) => person)
    .filter((person) => !barred.has(person));
}

/** Offices that somebody holds on a committee that is charged with this complaint. */
export function committeeOfficesOf(
  complaint: Complaint,
  person: PersonId,
  { organisation, profile }: Circumstances,
): readonly CommitteeOffice[] {
  if (profile.committee === undefined || !isCommitteeCharged(complaint)) return [];
  return Object.values(profile.committee.offices).filter((office) =>
    holdersOf(office, organisation).some(isOf(person)),
  );
}

const isOf =
  (person: PersonId) =>
  (row: OfficeHolder): boolean =>
    row.person === person;
