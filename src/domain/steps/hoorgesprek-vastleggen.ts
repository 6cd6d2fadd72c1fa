import type { Complaint } from '../complaint/complaint.ts';
import { refuse } from '../shared/outcome.ts';
import { present as filled } from '../shared/present.ts';
import { committeeHears, notTogether, quorumMissing } from './committeeHears.ts';
import type { StepContext } from './context.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { employeeNotReady } from './employeeNotReady.ts';
import { heardOn, openHearings } from './facts/hearings.ts';

/**
 * Keeps a hearing that was held, always with a record; planned here or not.
 *
 * @see Awb art. 9:10 lid 3
 */
export const decideHoorgesprekVastleggen: DecideStep<'hoorgesprek-vastleggen'> = (
  complaint,
  { hearingId, sides, form, on, present, record, accounts, along, members = [], ...input },
  context,
) => {
  const { by, time } = context;
  const notMine = committeeHears(complaint, context);
  if (notMine) return refuse(notMine);
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (record.trim() === '') return refusedField('record', 'reason-required');
  const notReady = employeeNotReady(complaint, { sides, on }, context);
  if (notReady) return refuse(notReady);
  const tooFew = quorumMissing(complaint, { members, field: 'members' }, context);
  if (tooFew) return refuse(tooFew);

  const held = {
    ...filled({ on, at: time.now, by, present, record, accounts, along }),
    ...(members.length > 0 && { members: [...new Set(members)] }),
  };
  const planned = openHearings(complaint).find(({ id }) => id === hearingId);
  if (hearingId && planned === undefined) return refused('not-now');
  const reason = input.notTogether ?? planned?.notTogether;
  const apart = notTogether(complaint, { sides, form, notTogether: reason }, context);
  if (apart) return refuse(apart);
  const how = { sides, form, ...filled({ notTogether: reason }) };
  const hearings = planned
    ? complaint.hearings.map((one) => (one.id === planned.id ? { ...one, ...how, held } : one))
    : [
        ...complaint.hearings,
        {
          id: `h${complaint.hearings.length + 1}`,
          ...how,
          plannedFor: on,
          time: '00:00',
          planned: { at: time.now, by },
          held,
        },
      ];
  const after = { ...complaint, hearings };
  if (isUnsaid(after) && tellBoth(after, context)) {
    return refusedField('accounts', 'reason-required');
  }
  return decided(after, { action: 'hoorgesprek-vastleggen' });
};

const isUnsaid = ({ hearings }: Complaint): boolean =>
  hearings.every(({ held }) => held?.accounts === undefined);

/** Both sides told their account, where the procedure puts one to the other: then it is said whether they differ (O41). */
const tellBoth = (complaint: Complaint, { profile }: StepContext): boolean =>
  profile.steps['reactie-vastleggen'] === 'poort' &&
  profile.hearing.sides.length > 1 &&
  profile.hearing.sides.every((side) => heardOn(complaint, side).length > 0);
