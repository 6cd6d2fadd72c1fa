import { addDays, weekday, type IsoDate } from '../../domain/calendar/isoDate.ts';
import { settleBefore } from '../../domain/steps/askDates.ts';
import type { Stage } from '../../domain/steps/codes.ts';
import type { Row } from './workItem.ts';

/** Where the answer has left, or the complaint was put right, its term runs no longer. */
const answered: readonly Stage[] = ['te-bespreken', 'nazorg', 'wacht-op-onderzoek', 'afgesloten'];

/** Whether the complainant still waits for the answer. */
export const isUnanswered = ({ standing }: Row): boolean => !answered.includes(standing.stage);

/** Whether the term of a complaint that is not answered yet ends this week, or ended before. */
export function settlesThisWeek(row: Row): boolean {
  const { complaint, circumstances } = row;
  return (
    isUnanswered(row) &&
    settleBefore(complaint, circumstances) <= sundayOf(circumstances.time.today)
  );
}

const sundayOf = (today: IsoDate): IsoDate => addDays(today, 7 - weekday(today));
