import { addWorkingDays } from '../calendar/workingDays.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Circumstances } from './context.ts';
import { promiseDueBy } from './facts/promises.ts';

/**
 * A promise that is due on the next working day, or was due before: asked from the working day before.
 *
 * @see experience.md §2, never 9
 */
export function askOfPromise(
  complaint: Complaint,
  { time, calendar }: Circumstances,
):
  | {
      readonly ask: 'kom-toezegging-na';
      readonly primary: 'toezegging-nagekomen';
      readonly date: IsoDate;
    }
  | undefined {
  const due = promiseDueBy(complaint, addWorkingDays(time.today, 1, calendar));
  return due && { ask: 'kom-toezegging-na', primary: 'toezegging-nagekomen', date: due.due };
}
