import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { heldHearings, openRound, roundsOf } from './facts/accounts.ts';
import { accusedPerson, isAboutAPerson } from './facts/accused.ts';
import { withLetter } from './facts/letters.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * The account of one side is put to the other, who may react; one round at a time. The complainant gets it in a
 * letter, the employee reads it on his page.
 *
 * @see requirement O41
 */
export const decideVerslagVoorleggen: DecideStep<'verslag-voorleggen'> = (
  complaint,
  { side, on },
  context,
) => {
  const { by, time } = context;
  if (openRound(complaint)) return refused('not-now');
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (heldHearings(complaint).length === 0) return refused('not-now');
  if (side === 'beklaagde' && !isAboutAPerson(complaint, context)) {
    return refusedField('side', 'accused-unknown');
  }
  if (side === 'beklaagde' && complaint.told === undefined) {
    return refusedField('side', 'not-told-yet');
  }
  const rounds = roundsOf(complaint);
  const round = { id: `r${rounds.length + 1}`, side, put: { on, at: time.now, by } };
  const letters =
    side === 'klager' ? withLetter(complaint, context, { kind: 'verslag', by }) : complaint.letters;
  return decided(
    { ...complaint, rounds: [...rounds, round], letters },
    { action: 'verslag-voorleggen' },
    [
      ...owe(
        'brief-versturen',
        letters.length > complaint.letters.length ? supportFor(complaint, context) : [],
      ),
      ...(side === 'beklaagde' ? owe('over-jou', accusedPerson(complaint, context)) : []),
    ],
  );
};
