import { decided, invalid, refusedField, type DecideStep } from './decision.ts';
import { barredFrom } from './facts/barred.ts';
import { keeperOf, openPromises, withPromise } from './facts/promises.ts';

/**
 * Somebody else takes the promise along, by name; after that the complaint may close over it.
 *
 * @see requirement O61; experience.md §2, never 9
 */
export const decideToezeggingOverdragen: DecideStep<'toezegging-overdragen'> = (
  complaint,
  { promise: id, person, reason },
  context,
) => {
  const { by, time } = context;
  const promise = openPromises(complaint).find((one) => one.id === id);
  if (promise === undefined) return invalid('promise');
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  const from = keeperOf(promise);
  if (from === person) return refusedField('person', 'same-person');
  if (barredFrom(complaint, context).has(person)) return refusedField('person', 'involved');
  const moved = { from, person, reason, on: time.today, at: time.now, by };
  return decided(
    {
      ...complaint,
      promises: withPromise(complaint, id, { handedOver: [...promise.handedOver, moved] }),
    },
    { action: 'toezegging-overdragen', about: person },
  );
};
