import type { Complaint } from '../complaint/complaint.ts';
import { present } from '../shared/present.ts';
import type { StepContext } from './context.ts';
import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { admissibilityStands, answerOf, forwardingOpen } from './facts/admissibility.ts';
import { firstContactMade } from './facts/contacts.ts';
import { withLetter } from './facts/letters.ts';
import type { StepInputs } from './input.ts';
import { owe } from './owe.ts';
import type { StepRefusal } from './refusal.ts';
import { supportFor } from './people.ts';

type Input = StepInputs['ontvankelijkheid'];

/**
 * Judges whether the complaint is admissible, and owes the complainant the letter that says so. Not
 * admissible needs one of the grounds of the procedure, a motivation, and a talk before it or the reason why
 * there was none. While the letter lies here the judgement can be changed; once it left, only reopening helps.
 *
 * @see requirements F9-F11, K4; experience.md §2, never 7
 */
export const decideOntvankelijkheid: DecideStep<'ontvankelijkheid'> = (
  complaint,
  input,
  context,
) => {
  const { by, time, profile } = context;
  if (forwardingOpen(complaint, profile)) return refused('not-forwarded');
  if (admissibilityStands(complaint)) return refused('not-now');
  const wrong = input.admissible ? undefined : whyNotRefusable(complaint, input, context);
  if (wrong) return wrong;

  const { admissible, ground, reason, whyNoContact } = input;
  const why = admissible ? {} : { ground, reason, whyNoContact };
  const admissibility = present({ on: time.today, at: time.now, by, admissible, ...why });
  const after = { ...withoutAnswer(complaint, context), admissibility };
  const letters = withLetter(after, context, { kind: 'antwoord' });
  return decided(
    { ...after, letters },
    { action: 'ontvankelijkheid', reason: admissible ? 'ontvankelijk' : 'niet-ontvankelijk' },
    owe('brief-versturen', supportFor(after, context)),
  );
};

const whyNotRefusable = (
  complaint: Complaint,
  { ground, reason, whyNoContact }: Input,
  { profile }: StepContext,
): { readonly ok: false; readonly refusal: StepRefusal } | undefined => {
  if (profile.grounds.every(({ code }) => code !== ground)) {
    return refusedField('ground', 'ground-not-lawful');
  }
  if (!reason?.trim()) return refusedField('reason', 'reason-required');
  return firstContactMade(complaint) || whyNoContact?.trim()
    ? undefined
    : refusedField('whyNoContact', 'no-contact-yet');
};

// Changed before it left: the earlier letter says something that no longer holds.
const withoutAnswer = (complaint: Complaint, { by, time }: StepContext): Complaint => {
  const earlier = answerOf(complaint);
  return earlier === undefined || earlier.sent
    ? complaint
    : {
        ...complaint,
        letters: complaint.letters.map((letter) =>
          letter === earlier ? { ...letter, withdrawn: { at: time.now, by } } : letter,
        ),
      };
};
