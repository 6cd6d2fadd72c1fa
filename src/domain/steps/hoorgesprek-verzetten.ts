import { refuse } from '../shared/outcome.ts';
import { present } from '../shared/present.ts';
import { committeeHears } from './committeeHears.ts';
import { decided, invalid, refused, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { openHearings } from './facts/hearings.ts';
import { withLetter, withoutInvitation } from './facts/letters.ts';
import { notPossibleThen } from './hearingMoment.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * Moves a planned hearing to another day, time or place; whoever was invited hears of it, the complainant by
 * a new invitation in place of one that has not left yet.
 *
 * @see Awb art. 9:10 lid 1
 */
export const decideHoorgesprekVerzetten: DecideStep<'hoorgesprek-verzetten'> = (
  complaint,
  { hearingId, on, time: at, place, form: other },
  context,
) => {
  const { by, time } = context;
  const notMine = committeeHears(complaint, context);
  if (notMine) return refuse(notMine);
  const hearing = openHearings(complaint).find(({ id }) => id === hearingId);
  if (hearing === undefined) return refused('not-now');
  const { sides, plannedFor, notTogether } = hearing;
  const form = other ?? hearing.form;
  const same = on === plannedFor && at === hearing.time && form === hearing.form;
  if (same && place === hearing.place) return invalid('on');
  const impossible = notPossibleThen(
    complaint,
    { sides, form, on, time: at, notTogether },
    context,
  );
  if (impossible) return refuse(impossible);

  const { place: _before, employeeAnswer: _answered, ...rest } = hearing;
  const from = { on: plannedFor, time: hearing.time };
  const moved = {
    ...rest,
    ...present({ place }),
    form,
    plannedFor: on,
    time: at,
    moved: [...(hearing.moved ?? []), { at: time.now, by, from }],
  };
  const withdrawn = withoutInvitation(complaint.letters, hearingId, { at: time.now, by });
  const letters = sides.includes('klager')
    ? withLetter({ ...complaint, letters: withdrawn }, context, {
        kind: 'uitnodiging',
        hearing: hearingId,
      })
    : complaint.letters;
  const employee = sides.includes('beklaagde') ? accusedPerson(complaint, context) : undefined;
  return decided(
    {
      ...complaint,
      hearings: complaint.hearings.map((one) => (one.id === hearingId ? moved : one)),
      letters,
    },
    { action: 'hoorgesprek-verzetten' },
    [
      ...owe(
        'brief-versturen',
        letters.length > complaint.letters.length ? supportFor(complaint, context) : [],
      ),
      ...owe('over-jou', employee),
    ],
  );
};
