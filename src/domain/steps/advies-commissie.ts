import { present } from '../shared/present.ts';
import { unknownOutcome } from '../verdict/unknownOutcome.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { sidesToHear } from './facts/hearings.ts';
import { doneNow, withPhases } from './facts/phases.ts';
import { owe } from './owe.ts';

/**
 * The committee's written advice, part by part, after it heard both sides or left the complainant's hearing
 * out on a lawful ground.
 *
 * @see Awb art. 9:15 lid 2-4; requirement P29
 */
export const decideAdviesCommissie: DecideStep<'advies-commissie'> = (
  complaint,
  { parts, recommendations },
  context,
) => {
  const committee = complaint.phases?.committee;
  if (committee?.report === undefined) return refused('no-report-yet');
  const [unheard] = sidesToHear(complaint, context);
  if (unheard) return refused(`${unheard}-not-heard`);
  const unknown = unknownOutcome(
    parts.map(({ advice }) => advice),
    context,
  );
  if (unknown !== undefined)
    return refusedField(`parts.${unknown}.advice`, 'outcome-not-in-procedure');

  const advice = { ...doneNow(context), parts, ...present({ recommendations }) };
  return decided(
    withPhases(complaint, {
      committee: { ...committee, advices: [...(committee.advices ?? []), advice] },
    }),
    { action: 'advies-commissie' },
    owe('wat-nu', behandelaarOf(complaint)),
  );
};
