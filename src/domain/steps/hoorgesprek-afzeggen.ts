import type { Complaint } from '../complaint/complaint.ts';
import type { Hearing } from '../complaint/hearing.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { openHearings } from './facts/hearings.ts';
import { withLetter, withoutInvitation } from './facts/letters.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * Cancels a planned hearing: an invitation that has not left yet is withdrawn, and who has his already is told that it is off.
 *
 * @see experience.md §2: nobody comes for nothing
 */
export const decideHoorgesprekAfzeggen: DecideStep<'hoorgesprek-afzeggen'> = (
  complaint,
  { hearingId },
  context,
) => {
  const moment = { at: context.time.now, by: context.by };
  const hearing = openHearings(complaint).find(({ id }) => id === hearingId);
  if (hearing === undefined) return refused('not-now');

  const employee = hearing.sides.includes('beklaagde')
    ? accusedPerson(complaint, context)
    : undefined;
  const kept = withoutInvitation(complaint.letters, hearingId, moment);
  const letters = isInvited(complaint, hearing)
    ? withLetter({ ...complaint, letters: kept }, context, {
        kind: 'afzegging',
        hearing: hearingId,
      })
    : kept;
  return decided(
    {
      ...complaint,
      hearings: complaint.hearings.map((one) =>
        one.id === hearingId ? { ...one, cancelled: moment } : one,
      ),
      letters,
    },
    { action: 'hoorgesprek-afzeggen' },
    [
      ...owe(
        'brief-versturen',
        letters.length > complaint.letters.length ? supportFor(complaint, context) : [],
      ),
      ...owe('over-jou', employee),
    ],
  );
};

// Who writes his story comes nowhere.
const isInvited = ({ letters }: Complaint, { id, form }: Hearing): boolean =>
  form !== 'schriftelijk' &&
  letters.some(({ kind, hearing, sent }) => kind === 'uitnodiging' && hearing === id && sent);
