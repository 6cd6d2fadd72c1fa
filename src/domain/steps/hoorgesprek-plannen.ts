import { isWorkingDay } from '../calendar/workingDays.ts';
import { timeIn } from '../calendar/zone.ts';
import { refuse } from '../shared/outcome.ts';
import { present } from '../shared/present.ts';
import { committeeHears, notTogether, quorumMissing } from './committeeHears.ts';
import { decided, invalid, refusedField, type DecideStep } from './decision.ts';
import { employeeNotReady } from './employeeNotReady.ts';
import { maySpeak } from './facts/contactRule.ts';
import { accusedPerson } from './facts/accused.ts';
import { withLetter } from './facts/letters.ts';
import { supportFor } from './people.ts';
import { owe } from './owe.ts';

/**
 * Plans a hearing of one or both sides on a working day to come and owes the invitations.
 *
 * @see Awb art. 9:10 lid 1; experience.md §2
 */
export const decideHoorgesprekPlannen: DecideStep<'hoorgesprek-plannen'> = (
  complaint,
  input,
  context,
) => {
  const { by, time, calendar, profile } = context;
  const notMine = committeeHears(complaint, context);
  if (notMine) return refuse(notMine);
  const isPast =
    input.on < time.today ||
    (input.on === time.today && input.time <= timeIn(profile.zone, time.now));
  if (isPast) return invalid('on');
  if (!isWorkingDay(input.on, calendar)) return refusedField('on', 'not-a-working-day');
  const invites = input.sides.includes('klager') && input.form !== 'schriftelijk';
  if (invites && !maySpeak(complaint, by, time.today)) {
    return refusedField('form', 'contact-restricted');
  }
  const notReady = employeeNotReady(complaint, input, context);
  if (notReady) return refuse(notReady);
  const apart = notTogether(complaint, input, context);
  if (apart) return refuse(apart);
  const { hearers } = input;
  const tooFew =
    hearers && quorumMissing(complaint, { members: hearers, field: 'hearers' }, context);
  if (tooFew) return refuse(tooFew);

  const { sides, form, on: plannedFor, time: at, place } = input;
  const hearing = present({
    id: `h${complaint.hearings.length + 1}`,
    sides,
    form,
    plannedFor,
    time: at,
    place,
    notTogether: input.notTogether,
    mayCome: input.mayCome?.map(({ person }) => person),
    hearers: context.profile.committee === undefined ? undefined : hearers,
    planned: { at: time.now, by },
  });
  const invitesKlager = sides.includes('klager');
  const letters = invitesKlager
    ? withLetter(complaint, context, { kind: 'uitnodiging' })
    : complaint.letters;
  const employee = sides.includes('beklaagde') ? accusedPerson(complaint, context) : undefined;
  return decided(
    { ...complaint, hearings: [...complaint.hearings, hearing], letters },
    { action: 'hoorgesprek-plannen' },
    [
      ...owe(
        'brief-versturen',
        letters.length > complaint.letters.length ? supportFor(complaint, context) : [],
      ),
      ...owe('over-jou', employee),
    ],
  );
};
