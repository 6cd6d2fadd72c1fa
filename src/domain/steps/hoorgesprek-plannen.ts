import { refuse } from '../shared/outcome.ts';
import { present } from '../shared/present.ts';
import { hearingQuorumOf } from './committee.ts';
import { committeeHears, quorumMissing } from './committeeHears.ts';
import { decided, type DecideStep } from './decision.ts';
import { accusedPerson } from './facts/accused.ts';
import { withLetter } from './facts/letters.ts';
import { notPossibleThen } from './hearingMoment.ts';
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
  const { by, time } = context;
  const notMine = committeeHears(complaint, context);
  if (notMine) return refuse(notMine);
  const impossible = notPossibleThen(complaint, input, context);
  if (impossible) return refuse(impossible);
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
    hearers: hearingQuorumOf(complaint, context) === undefined ? undefined : hearers,
    planned: { at: time.now, by },
  });
  const invitesKlager = sides.includes('klager');
  const letters = invitesKlager
    ? withLetter(complaint, context, { kind: 'uitnodiging', hearing: hearing.id })
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
