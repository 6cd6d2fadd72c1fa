import { present } from '../shared/present.ts';
import { presentDraft } from '../verdict/draft.ts';
import { bodyOf } from './body.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { barredFrom } from './facts/barred.ts';
import { doneNow, withPhases } from './facts/phases.ts';
import { owe } from './owe.ts';
import { approverFor } from './people.ts';
import { approverGone } from './replaced.ts';
import { stageOf } from './stage.ts';

/**
 * The coordinator chooses who decides where the holder of that office is away or has to do with it himself:
 * whom the rules propose, which needs no reason, or somebody else. Nobody decides on his own draft or about himself.
 *
 * @see Awb art. 9:7; requirement K17; experience.md §1
 */
export const decideBeslisserKiezen: DecideStep<'beslisser-kiezen'> = (
  complaint,
  { to, reason },
  context,
) => {
  if (bodyOf(complaint, context)) return refused('not-now');
  const proposed = approverFor(complaint, context);
  if (proposed !== undefined && approverGone(complaint, context) === undefined) {
    return refused('not-now');
  }
  if (to !== proposed && !reason?.trim()) return refusedField('reason', 'reason-required');
  if (barredFrom(complaint, context).has(to)) return refusedField('to', 'involved');
  if (presentDraft(complaint)?.by === to) return refusedField('to', 'same-person');

  const decider = present({ ...doneNow(context), person: to, reason });
  const after = withPhases(complaint, { decider });
  return decided(
    after,
    present({ action: 'beslisser-kiezen' as const, about: to, reason }),
    // Whom the rules proposed was asked already.
    to !== proposed && stageOf(after) === 'akkoord-gevraagd' ? owe('lees-en-beslis', to) : [],
  );
};
