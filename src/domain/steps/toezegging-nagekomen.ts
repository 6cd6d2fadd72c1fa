import { present } from '../shared/present.ts';
import { decided, invalid, refusedField, type DecideStep } from './decision.ts';
import { openPromises, withPromise } from './facts/promises.ts';

/**
 * What was promised is done.
 *
 * @see requirement O61
 */
export const decideToezeggingNagekomen: DecideStep<'toezegging-nagekomen'> = (
  complaint,
  { promise: id, on, note },
  { by, time },
) => {
  const promise = openPromises(complaint).find((one) => one.id === id);
  if (promise === undefined) return invalid('promise');
  if (on > time.today) return refusedField('on', 'date-in-future');
  const kept = present({ on, at: time.now, by, note });
  return decided(
    { ...complaint, promises: withPromise(complaint, id, { kept }) },
    { action: 'toezegging-nagekomen' },
  );
};
