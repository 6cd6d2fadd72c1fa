import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * Somebody made the first contact elsewhere for the complainant; it is asked after until he arrived there.
 *
 * @see requirement O30; experience.md §3
 */
export const decideDoorverwijzen: DecideStep<'doorverwijzen'> = (
  complaint,
  { organisation, whom, spokenWith, on },
  { by, time },
) => {
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (spokenWith.trim() === '') return refusedField('spokenWith', 'reason-required');
  const { referrals = [] } = complaint;
  const referral = {
    id: `d${referrals.length + 1}`,
    on,
    at: time.now,
    by,
    organisation,
    whom,
    spokenWith,
    askedAfter: [],
  };
  return decided(
    { ...complaint, referrals: [...referrals, referral] },
    { action: 'doorverwijzen' },
  );
};
