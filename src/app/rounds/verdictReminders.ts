import { stillToRead } from '../../domain/steps/asked.ts';
import { coordinatorFor } from '../../domain/steps/people.ts';
import { stageOf } from '../../domain/steps/stage.ts';
import { presentDraft, readingsOf } from '../../domain/verdict/draft.ts';
import { after, dayOf, type Reminder } from './due.ts';

/** Readers who have not read the present version. */
export const reading: Reminder = (complaint, circumstances) => {
  const draft = presentDraft(complaint);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return draft?.submitted && stageOf(complaint) === 'meelezen'
    ? [
        {
          code: `meelezen-v${draft.version}`,
          on: after(dayOf(draft.submitted.at, circumstances), workingDays, circumstances),
          kind: 'lees-mee',
          of: stillToRead(complaint, circumstances),
        },
      ]
    : [];
};

/** An approver who is silent: the coordinator phones. */
export const approval: Reminder = (complaint, circumstances) => {
  const draft = presentDraft(complaint);
  const read = draft && readingsOf(complaint, draft.version).at(-1);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return read && stageOf(complaint) === 'akkoord-gevraagd'
    ? [
        {
          code: `akkoord-v${draft.version}`,
          on: after(dayOf(read.at, circumstances), workingDays, circumstances),
          kind: 'termijn-escalatie',
          of: [coordinatorFor(complaint, circumstances)],
        },
      ]
    : [];
};
