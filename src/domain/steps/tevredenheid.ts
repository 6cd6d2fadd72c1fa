import { present } from '../shared/present.ts';
import { presentDraft } from '../verdict/draft.ts';
import { askAgainAt } from './askAgain.ts';
import { isWritten, maySpeak } from './facts/contactRule.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { owe } from './owe.ts';
import { coordinatorFor } from './people.ts';

/**
 * Keeps what the complainant says after the letter. Not reached is an attempt and asks again, once a day.
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
  const again = reached ? undefined : askAgainAt(complaint, 'nazorg', context);
  return decided(
    {
      ...complaint,
      contacts: [...complaint.contacts, contact],
      satisfaction: present({ ...moment, answer, version, allDealtWith }),
    },
    { action: 'tevredenheid', reason: answer },
    again ? owe('nazorg', coordinatorFor(complaint, context), again) : [],
  );
};
