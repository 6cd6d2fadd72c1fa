import { intlDates } from '../intlDates.ts';
import type { DateWords } from '../types.ts';

const intl = intlDates('nl-NL');
const clock = (time: string) => `${time.replace(':', '.')} uur`;
const workingDays = (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`);

/** Working days after which a date is told with its year. */
const FAR = 150;

export const dates: DateWords = {
  day: intl.day,
  longDay: intl.longDay,
  clock,
  workingDays,
  time: (moment) => clock(intl.localTime(moment)),
  moment: (moment) => `${intl.localDay(moment)}, ${clock(intl.localTime(moment))}`,
  left: ({ date, workingDaysLeft }) => {
    if (workingDaysLeft === 0) return `vandaag, ${intl.day(date)}`;
    if (workingDaysLeft < 0) return `${workingDays(-workingDaysLeft)} te laat, ${intl.day(date)}`;
    // So far ahead the year is not this year's any more.
    const day = workingDaysLeft > FAR ? intl.longDay(date) : intl.day(date);
    return `nog ${workingDays(workingDaysLeft)}, ${day}`;
  },
};
