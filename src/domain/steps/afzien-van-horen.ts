import { refuse } from '../shared/outcome.ts';
import { committeeHears } from './committeeHears.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { heardOn } from './facts/hearings.ts';

/**
 * The complainant is not heard, on a ground of the profile; for the employee complained about there is no
 * such thing, so this knows no side.
 *
 * @see Awb art. 9:10 lid 2; law.md A14
 */
export const decideAfzienVanHoren: DecideStep<'afzien-van-horen'> = (
  complaint,
  { ground, reason },
  context,
) => {
  const { by, time, profile } = context;
  const notMine = committeeHears(complaint, context);
  if (notMine) return refuse(notMine);
  if (!profile.hearing.waivers.klager?.includes(ground)) return refused('waiver-not-lawful');
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  if (heardOn(complaint, 'klager').length > 0) return refused('not-now');

  const waiver = { side: 'klager', ground, on: time.today, at: time.now, by, reason } as const;
  return decided(
    { ...complaint, waivers: [...complaint.waivers, waiver] },
    { action: 'afzien-van-horen', reason: ground },
  );
};
