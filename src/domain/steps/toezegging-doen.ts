import { decided, refusedField, type DecideStep } from './decision.ts';
import { barredFrom } from './facts/barred.ts';
import { promisesOf } from './facts/promises.ts';

/**
 * Keeps what is promised, by whom and until when, so that it outlives a change of behandelaar. A colleague
 * may be the one who does it, but nobody who may have no part in this complaint.
 *
 * @see requirement O61; experience.md §2, never 9
 */
export const decideToezeggingDoen: DecideStep<'toezegging-doen'> = (complaint, input, context) => {
  const { by, time } = context;
  if (input.what.trim() === '') return refusedField('what', 'reason-required');
  if (input.due < time.today) return refusedField('due', 'date-in-past');
  if (barredFrom(complaint, context).has(input.owner)) return refusedField('owner', 'involved');
  const promises = promisesOf(complaint);
  const promise = {
    ...input,
    id: `t${promises.length + 1}`,
    made: { on: time.today, at: time.now, by },
    handedOver: [],
  };
  return decided(
    { ...complaint, promises: [...promises, promise] },
    { action: 'toezegging-doen', about: input.owner },
  );
};
