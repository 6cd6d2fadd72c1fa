import { refuse } from '../shared/outcome.ts';
import { present as filled } from '../shared/present.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { employeeNotReady } from './employeeNotReady.ts';
import { openHearings } from './facts/hearings.ts';

/**
 * Keeps a hearing that was held, always with a record; planned here or not.
 *
 * @see Awb art. 9:10 lid 3
 */
export const decideHoorgesprekVastleggen: DecideStep<'hoorgesprek-vastleggen'> = (
  complaint,
  { hearingId, sides, form, on, present, record, accounts, along },
  context,
) => {
  const { by, time } = context;
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (record.trim() === '') return refusedField('record', 'reason-required');
  const notReady = employeeNotReady(complaint, { sides, on }, context);
  if (notReady) return refuse(notReady);

  const held = filled({ on, at: time.now, by, present, record, accounts, along });
  const planned = openHearings(complaint).find(({ id }) => id === hearingId);
  if (hearingId && planned === undefined) return refused('not-now');
  const hearings = planned
    ? complaint.hearings.map((one) => (one.id === planned.id ? { ...one, sides, form, held } : one))
    : [
        ...complaint.hearings,
        {
          id: `h${complaint.hearings.length + 1}`,
          sides,
          form,
          plannedFor: on,
          time: '00:00',
          planned: { at: time.now, by },
          held,
        },
      ];
  return decided({ ...complaint, hearings }, { action: 'hoorgesprek-vastleggen' });
};
