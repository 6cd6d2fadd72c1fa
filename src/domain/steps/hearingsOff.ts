import { timeIn } from '../calendar/zone.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import type { StepContext } from './context.ts';
import { accusedPerson } from './facts/accused.ts';
import { openHearings } from './facts/hearings.ts';
import { owe } from './owe.ts';

/**
 * What ends takes its hearings to come along: they are called off, invitations that have not left stay here, and
 * the employee hears it. One of which the time has passed keeps its record to be written.
 *
 * @see experience.md §2: nobody comes for nothing
 */
export function hearingsOff(
  complaint: Complaint,
  context: StepContext,
): { readonly complaint: Complaint; readonly tell: readonly OwedNotice[] } {
  const { by, time, profile } = context;
  const now = `${time.today} ${timeIn(profile.zone, time.now)}`;
  const ahead = openHearings(complaint).filter(
    ({ plannedFor, time: at }) => `${plannedFor} ${at}` > now,
  );
  if (ahead.length === 0) return { complaint, tell: [] };
  const moment = { at: time.now, by };
  const sides = ahead.flatMap((hearing) => hearing.sides);
  return {
    complaint: {
      ...complaint,
      hearings: complaint.hearings.map((one) =>
        ahead.includes(one) ? { ...one, cancelled: moment } : one,
      ),
      letters: complaint.letters.map((letter) =>
        letter.kind === 'uitnodiging' && !letter.sent && !letter.withdrawn
          ? { ...letter, withdrawn: moment }
          : letter,
      ),
    },
    tell: owe('over-jou', sides.includes('beklaagde') ? accusedPerson(complaint, context) : []),
  };
}
