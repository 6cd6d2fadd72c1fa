import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf } from '../organisation/holders.ts';
import type { GroupBody } from '../procedure/groupBody.ts';
import { presentDraft, standingApprovals } from '../verdict/draft.ts';
import type { Circumstances } from './context.ts';
import { presentAssignment } from './facts/assignment.ts';
import { barredFrom } from './facts/barred.ts';

/**
 * The body whose members handle this complaint together; `undefined` where one person handles it.
 *
 * @see experience.md §3 (group bodies); requirement E17
 */
export function bodyOf(
  complaint: Complaint,
  { profile: { bodies = [] } }: Pick<Circumstances, 'profile'>,
): GroupBody | undefined {
  const office = presentAssignment(complaint)?.office;
  return bodies.find(({ member, secretary }) => office === member || office === secretary);
}

/**
 * Members who decide in this complaint: without those who have to do with it themselves, and without who
 * does the secretary's work or wrote the verdict.
 *
 * @see Awb art. 9:7 lid 1
 */
export function membersFor(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly PersonId[] {
  const body = bodyOf(complaint, circumstances);
  if (body === undefined) return [];
  const barred = barredFrom(complaint, circumstances);
  const notHis = [presentAssignment(complaint)?.to, presentDraft(complaint)?.by];
  return holdersOf(body.member, circumstances.organisation)
    .map(({ person }) => person)
    .filter((person) => !barred.has(person) && !notHis.includes(person));
}

/** How far the members are with the present version. */
export interface BodyDecides {
  readonly agreed: readonly PersonId[];
  /** Who may press and has not. */
  readonly open: readonly PersonId[];
  readonly quorum: number;
  readonly reached: boolean;
}

/** Who of the members agreed with the present version, and whether that is enough; `undefined` where one person decides. */
export function bodyDecides(
  complaint: Complaint,
  circumstances: Circumstances,
): BodyDecides | undefined {
  const draft = presentDraft(complaint);
  if (draft === undefined || bodyOf(complaint, circumstances) === undefined) return undefined;
  const members = membersFor(complaint, circumstances);
  const pressed = standingApprovals(complaint, draft.version)
    .filter(({ decision }) => decision === 'akkoord')
    .map(({ by }) => by);
  const agreed = members.filter((person) => pressed.includes(person));
  const quorum = Math.floor(members.length / 2) + 1;
  return {
    agreed,
    open: members.filter((person) => !pressed.includes(person)),
    quorum,
    reached: agreed.length >= quorum,
  };
}
