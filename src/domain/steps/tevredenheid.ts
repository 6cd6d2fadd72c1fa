import { present } from '../shared/present.ts';
import { presentDraft } from '../verdict/draft.ts';
import { isWritten, maySpeak } from './facts/contactRule.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';

/**
 * Keeps what the complainant says after the letter. Not reached is an attempt; it is asked again in the message of
 * the next working day.
 *
 * @see requirement E41
 */
export const decideTevredenheid: DecideStep<'tevredenheid'> = (
  complaint,
  { answer, how = 'telefoon', allDealtWith },
  context,
) => {
  const { by, time } = context;
  if (!isWritten(how) && !maySpeak(complaint, by, time.today)) {
    return refusedField('how', 'contact-restricted');
  }
  const moment = { on: time.today, at: time.now, by };
  const reached = answer !== 'niet-bereikt';
  const contact = {
    ...moment,
    with: 'klager',
    how,
    purpose: 'nazorg',
    reached,
  } as const;
  const version = presentDraft(complaint)?.version;
  return decided(
    {
      ...complaint,
      contacts: [...complaint.contacts, contact],
      satisfaction: present({ ...moment, answer, version, allDealtWith }),
    },
    { action: 'tevredenheid', reason: answer },
  );
};
