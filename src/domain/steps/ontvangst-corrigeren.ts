import { dateIn } from '../calendar/zone.ts';
import { present } from '../shared/present.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';

/**
 * The day of receipt was wrong: every term is counted anew from the right one. What stood there before stays in
 * the log.
 *
 * @see requirement K3; Awb art. 9:11 lid 1
 */
export const decideOntvangstCorrigeren: DecideStep<'ontvangst-corrigeren'> = (
  complaint,
  { received, receivedByCoordinator, reason },
  context,
) => {
  const { by, time, profile } = context;
  const { registration } = complaint;
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  if (received > dateIn(profile.zone, registration.at)) {
    return refusedField('received', 'received-after-registration');
  }
  if (registration.happenedOn && received < registration.happenedOn) {
    return refusedField('received', 'received-before-event');
  }
  const coordinator = receivedByCoordinator ?? registration.receivedByCoordinator;
  if (coordinator && coordinator < received) {
    return refusedField('receivedByCoordinator', 'invalid-input');
  }
  if (coordinator && coordinator > time.today) {
    return refusedField('receivedByCoordinator', 'date-in-future');
  }
  const { received: was, receivedByCoordinator: wasCoordinator } = registration;
  if (received === was && coordinator === wasCoordinator) return refused('not-now');

  const correction = present({ at: time.now, by, reason, was, wasCoordinator });
  return decided(
    {
      ...complaint,
      registration: present({ ...registration, received, receivedByCoordinator: coordinator }),
      receiptCorrections: [...(complaint.receiptCorrections ?? []), correction],
    },
    { action: 'ontvangst-corrigeren', reason: `${was} → ${received}. ${reason}` },
  );
};
