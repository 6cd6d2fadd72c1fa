import { presentDraft } from '../verdict/draft.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { barredFrom } from './facts/barred.ts';
import { doneNow, withPhases } from './facts/phases.ts';
import { owe } from './owe.ts';
import { approverFor } from './people.ts';
import { stageOf } from './stage.ts';

/**
 * The coordinator chooses who decides where the holder of that office is away or has to do with it himself.
 * Nobody decides on his own draft or about himself.
 *
 * @see Awb art. 9:7; requirement K17; experience.md §1
 */
export const decideBeslisserKiezen: DecideStep<'beslisser-kiezen'> = (
  complaint,
  { to, reason },
  context,
) => {
  if (approverFor(complaint, context) !== undefined) return refused('not-now');
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  if (barredFrom(complaint, context).has(to)) return refusedField('to', 'involved');
  if (presentDraft(complaint)?.by === to) return refusedField('to', 'same-person');

  const after = withPhases(complaint, { decider: { ...doneNow(context), person: to, reason } });
  return decided(
    after,
    { action: 'beslisser-kiezen', about: to, reason },
    stageOf(after) === 'akkoord-gevraagd' ? owe('lees-en-beslis', to) : [],
  );
};
