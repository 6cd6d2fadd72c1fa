import { intlDates } from '../intlDates.ts';
import type { DateWords } from '../types.ts';

const intl = intlDates('en-GB');
const workingDays = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** Working days after which a date is told with its year. */
const FAR = 150;

export const dates: DateWords = {
  day: intl.day,
  longDay: intl.longDay,
  clock: (time) => time,
  workingDays,
  time: intl.localTime,
  moment: (moment) => `${intl.localDay(moment)}, ${intl.localTime(moment)}`,
  left: ({ date, workingDaysLeft }) => {
    if (workingDaysLeft === 0) return `today, ${intl.day(date)}`;
    if (workingDaysLeft < 0) return `${workingDays(-workingDaysLeft)} late, ${intl.day(date)}`;
    // So far ahead the year is not this year's any more.
    const day = workingDaysLeft > FAR ? intl.longDay(date) : intl.day(date);
    return `${workingDays(workingDaysLeft)} left, ${day}`;
  },
};
