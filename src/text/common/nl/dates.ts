import { intlDates } from '../intlDates.ts';
import type { DateWords } from '../types.ts';

const intl = intlDates('nl-NL');
const clock = (time: string) => `${time.replace(':', '.')} uur`;
const workingDays = (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`);

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
    return `nog ${workingDays(workingDaysLeft)}, ${intl.day(date)}`;
  },
};
