import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { openReferrals } from './facts/referrals.ts';

/**
 * Whether the complainant arrived where he was referred to. As long as not, it is asked again.
 *
 * @see requirement O30; experience.md §3
 */
export const decideDoorverwijzingAangekomen: DecideStep<'doorverwijzing-aangekomen'> = (
  complaint,
  { referralId, on, arrived },
  { by, time },
) => {
  const { referrals = [] } = complaint;
  const referral = openReferrals(complaint).find(({ id }) => id === referralId);
  if (referral === undefined) return refused('not-now');
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (on < referral.on) return refusedField('on', 'invalid-input');

  const asked = { on, at: time.now, by };
  return decided(
    {
      ...complaint,
      referrals: referrals.map((one) => {
        if (one.id !== referralId) return one;
        return arrived
          ? { ...one, arrived: asked }
          : { ...one, askedAfter: [...one.askedAfter, asked] };
      }),
    },
    { action: 'doorverwijzing-aangekomen', reason: arrived ? 'aangekomen' : 'nog-niet' },
  );
};
