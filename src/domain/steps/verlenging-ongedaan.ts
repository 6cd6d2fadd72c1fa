import { decided, refused, type DecideStep } from './decision.ts';
import { verdagingOnHold } from './facts/verdagingen.ts';

/**
 * "Ongedaan maken" of a verdaging as long as its hold lasts: neither side has word of it, and the term is what
 * it was.
 *
 * @see experience.md §3; requirement K3
 */
export const decideVerlengingOngedaan: DecideStep<'verlenging-ongedaan'> = (
  complaint,
  _input,
  { by, time },
) => {
  const verdaging = verdagingOnHold(complaint, time.now);
  if (verdaging === undefined) return refused('hold-over');
  const withdrawn = { at: time.now, by };
  return decided(
    {
      ...complaint,
      verdagingen: complaint.verdagingen.map((one) =>
        one === verdaging ? { ...one, struck: { ...withdrawn, reason: 'ongedaan' } } : one,
      ),
      letters: complaint.letters.map((letter) =>
        letter.kind === 'verdaging' && letter.preparedAt === verdaging.at && !letter.sent
          ? { ...letter, withdrawn }
          : letter,
      ),
    },
    { action: 'verlenging-ongedaan' },
  );
};
