import { decided, type DecideStep } from './decision.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { anotherPartOfTheDay } from './anotherPartOfTheDay.ts';
import { owe } from './owe.ts';
import { coordinatorFor } from './people.ts';
import { stageOf } from './stage.ts';

/**
 * Counts an attempt to reach the complainant and asks again on the next working day, at another part of the day.
 * It closes nothing, however often.
 *
 * @see experience.md §2, never 4
 */
export const decideNietBereikt: DecideStep<'niet-bereikt'> = (complaint, { how }, context) => {
  const { by, time } = context;
  const stage = stageOf(complaint);
  const purpose =
    stage === 'nazorg' ? 'nazorg' : stage === 'nieuw' ? 'eerste-gesprek' : 'voortgang';
  const attempt = {
    on: time.today,
    at: time.now,
    by,
    with: 'klager',
    how,
    purpose,
    reached: false,
  } as const;
  const dueAt = anotherPartOfTheDay(context);
  const behandelaar = behandelaarOf(complaint);
  const again =
    behandelaar === undefined || stage === 'nazorg'
      ? owe(stage === 'nazorg' ? 'nazorg' : 'bel-eerst', coordinatorFor(complaint, context), dueAt)
      : owe('wat-nu', behandelaar, dueAt);
  return decided(
    { ...complaint, contacts: [...complaint.contacts, attempt] },
    { action: 'niet-bereikt' },
    again,
  );
};
