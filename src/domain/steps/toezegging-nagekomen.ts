import { present } from '../shared/present.ts';
import { decided, invalid, refusedField, type DecideStep } from './decision.ts';
import { openPromises, openPromisesOf, withPromise } from './facts/promises.ts';
import { mayOpen } from './roles.ts';

/**
 * What was promised is done. Who does not see the dossier says so of his own promises only.
 *
 * @see requirement O61
 */
export const decideToezeggingNagekomen: DecideStep<'toezegging-nagekomen'> = (
  complaint,
  { promise: id, on, note },
  context,
) => {
  const { by, time } = context;
  const mine =
    mayOpen(complaint, by, context) === 'dossier'
      ? openPromises(complaint)
      : openPromisesOf(complaint, by);
  const promise = mine.find((one) => one.id === id);
  if (promise === undefined) return invalid('promise');
  if (on > time.today) return refusedField('on', 'date-in-future');
  const kept = present({ on, at: time.now, by, note });
  return decided(
    { ...complaint, promises: withPromise(complaint, id, { kept }) },
    { action: 'toezegging-nagekomen' },
  );
};
