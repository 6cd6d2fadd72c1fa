import type { Complaint } from '../complaint/complaint.ts';
import { present } from '../shared/present.ts';
import { secretaryFor } from './committee.ts';
import type { StepContext } from './context.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { accusedPerson, isAboutAPerson } from './facts/accused.ts';
import { isClosed, presentSettlement } from './facts/cycle.ts';
import { withLetter } from './facts/letters.ts';
import { doneNow, isCommitteeCharged, withPhases } from './facts/phases.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * Charges the committee: the complainant wants a judgement, whatever the first phase brought. Both sides hear
 * of it. Charged in time the longer base term holds; a term that is over does not come back.
 *
 * @see Politiewet 2012 art. 67a, 72; Awb art. 9:15 lid 1; requirements P19, P20
 */
export const decideNaarCommissie: DecideStep<'naar-commissie'> = (complaint, { wish }, context) => {
  if (isCommitteeCharged(complaint)) return refused('not-now');
  if (isClosed(complaint) && presentSettlement(complaint) === undefined) return refused('not-now');
  if (isAboutAPerson(complaint, context) && complaint.told === undefined) {
    return refused('not-told-yet');
  }
  const open = reopened(complaint, context);
  const charged = { ...doneNow(context), ...present({ wish }) };
  const withCommittee = withPhases(open, { committee: { charged } });
  const letters = withLetter(withCommittee, context, { kind: 'naar-commissie' });
  const after = { ...withCommittee, letters };
  return decided(after, { action: 'naar-commissie' }, [
    ...owe('commissie', secretaryFor(after, context)),
    ...owe('over-jou', complaint.told && accusedPerson(after, context)),
    ...owe(
      'brief-versturen',
      letters.length > complaint.letters.length ? supportFor(after, context) : [],
    ),
  ]);
};

// Satisfied once, and coming back: the first phase is over, and the complaint open again.
const reopened = (complaint: Complaint, context: StepContext): Complaint => {
  const informal = presentSettlement(complaint);
  if (informal === undefined) return complaint;
  const { at, by } = doneNow(context);
  return {
    ...complaint,
    informal: { ...informal, withdrawn: { at, by } },
    reopenings: [
      ...complaint.reopenings,
      {
        ...doneNow(context),
        reason: 'naar-commissie',
        after: {
          closings: complaint.closings.length,
          version: complaint.verdict.drafts.at(-1)?.version ?? 0,
        },
      },
    ],
  };
};
