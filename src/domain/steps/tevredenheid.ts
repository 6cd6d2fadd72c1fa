import { presentDraft } from '../verdict/draft.ts';
import { askAgainAt } from './askAgain.ts';
import { decided, type DecideStep } from './decision.ts';
import { owe } from './owe.ts';
import { coordinatorFor } from './people.ts';

/**
 * Keeps what the complainant says after the letter. Not reached is an attempt and asks again, once a day.
 *
 * @see requirement E41
 */
export const decideTevredenheid: DecideStep<'tevredenheid'> = (complaint, { answer }, context) => {
  const { by, time } = context;
  const moment = { on: time.today, at: time.now, by };
  const reached = answer !== 'niet-bereikt';
  const contact = {
    ...moment,
    with: 'klager',
    how: 'telefoon',
    purpose: 'nazorg',
    reached,
  } as const;
  const version = presentDraft(complaint)?.version;
  const again = reached ? undefined : askAgainAt(complaint, 'nazorg', context);
  return decided(
    {
      ...complaint,
      contacts: [...complaint.contacts, contact],
      satisfaction: { ...moment, answer, ...(version !== undefined && { version }) },
    },
    { action: 'tevredenheid', reason: answer },
    again ? owe('nazorg', coordinatorFor(complaint, context), again) : [],
  );
};
