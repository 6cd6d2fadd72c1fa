import { decided, refused, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { openHearings } from './facts/hearings.ts';
import { withoutInvitation } from './facts/letters.ts';
import { owe } from './owe.ts';

/** Cancels a planned hearing; an invitation that has not left yet is withdrawn. */
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
  return decided(
    {
      ...complaint,
      hearings: complaint.hearings.map((one) =>
        one.id === hearingId ? { ...one, cancelled: moment } : one,
      ),
      letters: withoutInvitation(complaint.letters, hearingId, moment),
    },
    { action: 'hoorgesprek-afzeggen' },
    owe('over-jou', employee),
  );
};
