import { decided, refusedField, type DecideStep } from './decision.ts';
import { proposedOf } from './facts/assignment.ts';
import { barredFrom } from './facts/barred.ts';
import { withLetter } from './facts/letters.ts';
import { coordinatorFor, discussWith, supportFor } from './people.ts';
import { owe } from './owe.ts';

/**
 * The complainant said that he is satisfied: the duty to go on lapses. Needs no accused, address or name,
 * but what was agreed and who asked him; the case closes only after the talk with the team.
 *
 * @see Awb art. 9:5; law.md A5
 */
export const decideOpgelostEnTevreden: DecideStep<'opgelost-en-tevreden'> = (
  complaint,
  { agreed, askedBy, askedOn, letterWanted },
  context,
) => {
  const { by, time } = context;
  if (agreed.trim() === '') return refusedField('agreed', 'reason-required');
  if (askedBy.trim() === '') return refusedField('askedBy', 'reason-required');
  if (askedOn > time.today) return refusedField('askedOn', 'date-in-future');
  // Nobody who is complained about may ask whether everything is dealt with (experience.md §2, never 3).
  if (barredFrom(complaint, context).has(askedBy)) return refusedField('askedBy', 'involved');

  const informal = { on: time.today, at: time.now, by, agreed, askedBy, askedOn, letterWanted };
  const letters = letterWanted
    ? withLetter(complaint, context, { kind: 'informeel-afgerond' })
    : complaint.letters;
  const after = { ...complaint, informal, letters };
  return decided(after, { action: 'opgelost-en-tevreden' }, [
    ...(context.profile.steps.besproken
      ? owe('bespreken', discussWith(after, context))
      : owe('nazorg', coordinatorFor(after, context))),
    ...owe(
      'brief-versturen',
      letters.length > complaint.letters.length ? supportFor(after, context) : [],
    ),
    ...owe('niet-meer-bij-jou', proposedOf(complaint)),
  ]);
};
