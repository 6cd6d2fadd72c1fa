import { decided, refused, type DecideStep } from './decision.ts';
import { withLetter } from './facts/letters.ts';
import { attemptsSinceTalk } from './facts/silence.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/**
 * The complainant could not be reached: he gets a letter, which asks nothing of him within a term.
 *
 * @see experience.md §2, never 4 and 5
 */
export const decideBriefNietBereikt: DecideStep<'brief-niet-bereikt'> = (
  complaint,
  _input,
  context,
) => {
  if (attemptsSinceTalk(complaint).length === 0) return refused('tried-too-little');
  const letters = withLetter(complaint, context, { kind: 'niet-bereikt' });
  if (letters === complaint.letters) return refused('contact-data-missing-for-channel');
  return decided({ ...complaint, letters }, { action: 'brief-niet-bereikt' }, [
    ...owe('brief-versturen', supportFor(complaint, context)),
  ]);
};
