import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * Keeps the day on which the coordinator received a complaint that somebody else had received, and who sent
 * it on; that day is day zero of the handler's term. Keeping it again corrects the day.
 *
 * @see requirements F7, F22, K3
 */
export const decideDoorgestuurd: DecideStep<'doorgestuurd'> = (
  complaint,
  { on, from },
  context,
) => {
  const { by, time } = context;
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (on < complaint.registration.received) return refusedField('on', 'received-before-event');
  return decided(
    {
      ...complaint,
      registration: { ...complaint.registration, receivedByCoordinator: on },
      forwarded: { from, at: time.now, by },
    },
    { action: 'doorgestuurd', reason: from },
  );
};
