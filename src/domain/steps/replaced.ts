import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import { absenceOf } from '../organisation/absence.ts';
import { askedNow } from './asked.ts';
import { askedOn } from './askedOn.ts';
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
  const own = approverFor(complaint, nobodyAway(circumstances));
  const now = approverFor(complaint, circumstances);
  if (own !== undefined && own === now) return undefined;
  const asked = askedOn(complaint, circumstances);
  const from = own === undefined ? asked : absenceOf(own, circumstances.organisation)?.from;
  return { now, since: from === undefined || from < asked ? asked : from };
}
