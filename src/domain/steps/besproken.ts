import { present } from '../shared/present.ts';
import { decided, refused, type DecideStep } from './decision.ts';
import { accusedPerson, isAboutAPerson } from './facts/accused.ts';
import { owe } from './owe.ts';
import { presentSettlement } from './facts/cycle.ts';
import { openReferrals } from './facts/referrals.ts';
import { unattendedPromises } from './facts/promises.ts';

/**
 * The informal settlement was talked over with the team; only now the case closes. Talking it over includes
 * telling the employee, who from now on may read about it himself.
 *
 * @see requirement E33
 */
export const decideBesproken: DecideStep<'besproken'> = (complaint, input, context) => {
  const { by, time } = context;
  const informal = presentSettlement(complaint);
  if (informal === undefined || informal.discussed) return refused('not-now');
  if (openReferrals(complaint).length > 0) return refused('referral-open');
  if (unattendedPromises(complaint).length > 0) return refused('promise-open');

  const moment = { on: time.today, at: time.now, by };
  const tellNow = complaint.told === undefined && isAboutAPerson(complaint, context);
  return decided(
    {
      ...complaint,
      informal: { ...informal, discussed: moment, ...present(input) },
      ...(tellNow && { told: moment }),
      closings: [...complaint.closings, { ...moment, as: 'informeel-tevreden' }],
    },
    { action: 'besproken' },
    owe(tellNow ? 'over-jou' : 'over-jou-uitkomst', accusedPerson(complaint, context)),
  );
};
