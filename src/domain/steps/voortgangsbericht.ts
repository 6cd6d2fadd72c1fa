import { decided, refused, type DecideStep } from './decision.ts';
import { withLetter, wordIsReady } from './facts/letters.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * Word to the complainant that the handling goes on, by when he hears more and from whom; ready to be sent.
 *
 * @see experience.md §3 (no contact for ten working days)
 */
export const decideVoortgangsbericht: DecideStep<'voortgangsbericht'> = (
  complaint,
  _input,
  context,
) => {
  if (wordIsReady(complaint)) return refused('not-now');
  const letters = withLetter(complaint, context, { kind: 'voortgang', by: context.by });
  if (letters === complaint.letters) return refused('contact-data-missing-for-channel');
  return decided(
    { ...complaint, letters },
    { action: 'voortgangsbericht' },
    owe('brief-versturen', supportFor(complaint, context)),
  );
};
