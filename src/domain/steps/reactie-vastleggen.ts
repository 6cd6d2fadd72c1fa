import { present } from '../shared/present.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { openRound, roundsOf } from './facts/accounts.ts';

/**
 * Keeps what a side says to the account of the other: right, otherwise, or nothing after being asked. Silence
 * says nothing on the day itself. Who reacted gets no letter any more that asks for it.
 *
 * @see requirement O41
 */
export const decideReactieVastleggen: DecideStep<'reactie-vastleggen'> = (
  complaint,
  { on, as, text },
  { by, time },
) => {
  const round = openRound(complaint);
  if (round === undefined) return refused('not-now');
  if (on > time.today) return refusedField('on', 'date-in-future');
  if (as === 'geen-reactie' && on <= round.put.on) return refusedField('as', 'silence-too-soon');
  if (as === 'andere-lezing' && !text?.trim()) return refusedField('text', 'reason-required');
  const answer = present({ on, at: time.now, by, as, text });
  const letters = complaint.letters.map((letter) =>
    letter.kind === 'verslag' && !letter.sent && !letter.withdrawn
      ? { ...letter, withdrawn: { at: time.now, by } }
      : letter,
  );
  return decided(
    {
      ...complaint,
      letters,
      rounds: roundsOf(complaint).map((one) => (one === round ? { ...one, answer } : one)),
    },
    { action: 'reactie-vastleggen', reason: as },
  );
};
