import type { Complaint } from '../complaint/complaint.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import { present } from '../shared/present.ts';
import { secretaryFor } from './committee.ts';
import type { Circumstances } from './context.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { invitationsOf, momentOf } from './facts/invitations.ts';
import { owe } from './owe.ts';
import { stageOf } from './stage.ts';

/**
 * The employee says that he comes to his hearing, and with whom, or that he cannot at that time and when he
 * can. Only the last asks something of who planned it; moving the hearing stays his.
 *
 * @see Awb art. 9:10 lid 1; experience.md §2; requirement P26
 */
export const decideUitnodigingBeantwoorden: DecideStep<'uitnodiging-beantwoorden'> = (
  complaint,
  { hearingId, moment, as, text, along },
  context,
) => {
  const hearing = invitationsOf(complaint, context).find(({ id }) => id === hearingId);
  if (hearing === undefined) return refused('not-now');
  // It was moved while he answered: he said nothing of the day that it is now.
  if (moment !== undefined && moment !== momentOf(hearing)) return refused('superseded');
  if (as === 'kan-niet' && !text?.trim()) return refusedField('text', 'reason-required');
  const { by, time } = context;
  const employeeAnswer = present({ on: time.today, at: time.now, by, as, text, along });
  return decided(
    {
      ...complaint,
      hearings: complaint.hearings.map((one) =>
        one === hearing ? { ...one, employeeAnswer } : one,
      ),
    },
    { action: 'uitnodiging-beantwoorden', reason: as },
    as === 'kan-niet' ? toWhoPlans(complaint, context) : [],
  );
};

// Of the committee's hearings its secretary keeps the agenda.
const toWhoPlans = (complaint: Complaint, circumstances: Circumstances): readonly OwedNotice[] =>
  stageOf(complaint) === 'bij-commissie'
    ? owe('commissie', secretaryFor(complaint, circumstances))
    : owe('wat-nu', behandelaarOf(complaint));
