import { present } from '../shared/present.ts';
import { isPresentVersion } from '../verdict/guards.ts';
import { withAfdoening } from './afdoening.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { owe } from './owe.ts';

/**
 * The coordinator tests whether handling and report were neutral. Neutral: the letter is made. Not neutral,
 * with the reason: the behandelaar looks into it again, within the week of the procedure. Nobody tests his
 * own report.
 *
 * @see requirements F23, F24
 */
export const decideNeutraliteit: DecideStep<'neutraliteit'> = (
  complaint,
  { version, neutral, reason },
  context,
) => {
  const { by, time } = context;
  const draft = isPresentVersion(complaint, version);
  if (!draft.ok) return draft;
  if ([draft.value.by, behandelaarOf(complaint)].includes(by)) return refused('same-person');
  if (!neutral && !reason?.trim()) return refusedField('reason', 'reason-required');

  const reading = present({
    version,
    by,
    at: time.now,
    as: 'klachtencoordinator' as const,
    verdict: neutral ? ('akkoord' as const) : ('opmerking' as const),
    remark: reason,
    notNeutral: neutral ? undefined : { on: time.today },
  });
  const { verdict } = complaint;
  const read = { ...complaint, verdict: { ...verdict, readings: [...verdict.readings, reading] } };
  if (!neutral) {
    return decided(
      read,
      present({ action: 'neutraliteit' as const, reason }),
      owe('teruggestuurd', behandelaarOf(complaint)),
    );
  }
  const { after, tell } = withAfdoening(read, version, context);
  return decided(after, { action: 'neutraliteit', reason: 'neutraal' }, tell);
};
