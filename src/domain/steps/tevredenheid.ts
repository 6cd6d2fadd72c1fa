import { presentDraft } from '../verdict/draft.ts';
import { anotherPartOfTheDay } from './anotherPartOfTheDay.ts';
import { decided, type DecideStep } from './decision.ts';
import { owe } from './owe.ts';
import { coordinatorFor } from './people.ts';

/**
 * Keeps what the complainant says after the letter. Not reached is an attempt and asks again.
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
  return decided(
    {
      ...complaint,
      contacts: [...complaint.contacts, contact],
      satisfaction: { ...moment, answer, ...(version !== undefined && { version }) },
    },
    { action: 'tevredenheid', reason: answer },
    reached ? [] : owe('nazorg', coordinatorFor(complaint, context), anotherPartOfTheDay(context)),
  );
};
