import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { behandelaarOf, proposedOf } from './facts/assignment.ts';
import { firstContactMade } from './facts/contacts.ts';
import { withLetter } from './facts/letters.ts';
import { holdUntil } from './holdUntil.ts';
import { noticeBefore } from './notHandledNotice.ts';
import { hearingsOff } from './hearingsOff.ts';
import { owe } from './owe.ts';
import { supportFor } from './people.ts';

/** Grounds that last only as long as something else goes on. */
const PASSING: ReadonlySet<string> = new Set(['strafrechtelijk-onderzoek']);

/**
 * A person decides that the complaint is not handled: on one ground of the profile, with the motive, after
 * somebody spoke with the complainant or with the reason why nobody could. A ground that passes parks the
 * complaint until it is looked at again. An open referral does not hold the notice up: that has a term of its own.
 *
 * @see Awb art. 9:8; law.md A9-A11; experience.md §2, never 7
 */
export const decideBuitenBehandeling: DecideStep<'buiten-behandeling'> = (
  complaint,
  input,
  context,
) => {
  const { ground, reason, noContact, checkOn } = input;
  const { by, time, profile } = context;
  if (!profile.grounds.some(({ code }) => code === ground)) {
    return refusedField('ground', 'ground-not-lawful');
  }
  if (reason.trim() === '') return refusedField('reason', 'reason-required');
  if (!firstContactMade(complaint) && (noContact ?? '').trim() === '') {
    return refusedField('noContact', 'no-contact-yet');
  }
  const passing = PASSING.has(ground);
  if (passing && (checkOn === undefined || checkOn <= time.today)) {
    return refusedField('checkOn', 'check-date-required');
  }

  const notHandled = present({ ground, reason, noContact, checkOn: passing ? checkOn : undefined });
  const { complaint: ended, tell } = hearingsOff(complaint, context);
  const leavesAt = holdUntil(context, noticeBefore(complaint, context));
  const letters = withLetter(ended, context, { kind: 'buiten-behandeling', leavesAt });
  const closing = {
    on: time.today,
    at: time.now,
    by,
    as: 'buiten-behandeling',
    notHandled,
  } as const;
  const after = { ...ended, letters, closings: [...complaint.closings, closing] };
  const toSend = letters.length > ended.letters.length;
  return decided(after, { action: 'buiten-behandeling', reason: ground }, [
    ...owe('brief-versturen', toSend ? supportFor(after, context) : [], leavesAt),
    ...owe('niet-meer-bij-jou', proposedOf(complaint) ?? behandelaarOf(complaint)),
    ...tell,
  ]);
};
