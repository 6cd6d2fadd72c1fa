import { present } from '../shared/present.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { putTo, roundsOf } from './facts/accounts.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { owe } from './owe.ts';

/**
 * What the employee himself says to the record that was put to him: right, or otherwise in his own words. Who
 * handles it hears at once that he reacted, and reads it in the dossier.
 *
 * @see requirement O41; law.md §6
 */
export const decideEigenReactie: DecideStep<'eigen-reactie'> = (
  complaint,
  { as, text, round: read },
  { by, time },
) => {
  const round = putTo(complaint, 'beklaagde');
  if (round === undefined) return refused('not-now');
  // Of the record that was put to him since he has not said that it is right.
  if (read !== undefined && read !== round.id) return refused('superseded');
  if (as === 'andere-lezing' && !text?.trim()) return refusedField('text', 'reason-required');
  const answer = present({ on: time.today, at: time.now, by, as, text });
  return decided(
    {
      ...complaint,
      rounds: roundsOf(complaint).map((one) => (one === round ? { ...one, answer } : one)),
    },
    { action: 'eigen-reactie', reason: as },
    owe('wat-nu', behandelaarOf(complaint)),
  );
};
