import { addDays, type IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import { absenceOf } from '../organisation/absence.ts';
import { askedNow } from './asked.ts';
import { askedOn } from './askedOn.ts';
import { bodyDecides, type BodyDecides } from './body.ts';
import type { Circumstances } from './context.ts';
import { approverFor } from './people.ts';
import { stageOf } from './stage.ts';

const nobodyAway = (circumstances: Circumstances): Circumstances => ({
  ...circumstances,
  organisation: { ...circumstances.organisation, absences: [] },
});

/**
 * Whom the present stage asks only because somebody else is away: he may have to be asked still, where the
 * absence was set after the card had gone to the other.
 *
 * @see experience.md §3 (absence)
 */
export function askedInstead(
  complaint: Complaint,
  circumstances: Circumstances,
): readonly OwedNotice[] {
  const asked = askedNow(complaint, nobodyAway(circumstances));
  return askedNow(complaint, circumstances).filter(({ to }) => asked.every((one) => one.to !== to));
}

/**
 * The approver of a verdict that waits, who was away while it was handed on and is there again: he is asked
 * after all, because nobody was chosen in his place.
 *
 * @see experience.md §1: a verdict never waits on an empty chair
 */
export function approverBack(
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined {
  if (stageOf(complaint) !== 'akkoord-gevraagd') return undefined;
  const now = approverFor(complaint, circumstances);
  const asked = addDays(askedOn(complaint, circumstances), -1);
  const { absences, today } = circumstances.organisation;
  return absences.some(
    ({ person, from, to }) => person === now && from <= today && (to === undefined || to >= asked),
  )
    ? now
    : undefined;
}

/** Who would approve a verdict that waits, if nobody were away. */
export const approverIfThere = (
  complaint: Complaint,
  circumstances: Circumstances,
): PersonId | undefined =>
  stageOf(complaint) === 'akkoord-gevraagd'
    ? approverFor(complaint, nobodyAway(circumstances))
    : undefined;

/** How the approval of a verdict that waits for it has changed hands. */
export interface ApproverGone {
  /** Who is asked now; `undefined` where nobody is left. */
  readonly now: PersonId | undefined;
  /** From which day. */
  readonly since: IsoDate;
}

/**
 * The approver of a verdict that waits is away, or nobody is left to approve: the coordinator must know.
 * `undefined` while the approver is simply there.
 *
 * @see experience.md §1: a verdict never waits on an empty chair
 */
export function approverGone(
  complaint: Complaint,
  circumstances: Circumstances,
): ApproverGone | undefined {
  if (stageOf(complaint) !== 'akkoord-gevraagd') return undefined;
  const body = bodyDecides(complaint, circumstances);
  if (body) return shortOfMembers(complaint, body, circumstances);
  const own = approverFor(complaint, nobodyAway(circumstances));
  const now = approverFor(complaint, circumstances);
  if (own !== undefined && own === now) return undefined;
  const asked = askedOn(complaint, circumstances);
  const from = own === undefined ? asked : absenceOf(own, circumstances.organisation)?.from;
  return { now, since: from === undefined || from < asked ? asked : from };
}

// Members who are away are still asked: nobody stands in for one of them. Only the coordinator hears that it waits.
const shortOfMembers = (
  complaint: Complaint,
  { agreed, open, quorum }: BodyDecides,
  circumstances: Circumstances,
): ApproverGone | undefined => {
  const away = open.flatMap((person) => absenceOf(person, circumstances.organisation) ?? []);
  if (agreed.length + open.length - away.length >= quorum) return undefined;
  const asked = askedOn(complaint, circumstances);
  const last = away
    .map(({ from }) => from)
    .toSorted()
    .at(-1);
  return { now: undefined, since: last !== undefined && last > asked ? last : asked };
};
