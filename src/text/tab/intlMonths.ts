/** Months and days of a calendar in the words of one locale; a date is told in UTC, as it has no time of day. */
export const intlMonths = (locale: string) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const [month, weekday, short, day] = [
    format({ month: 'long', year: 'numeric' }),
    format({ weekday: 'long' }),
    format({ weekday: 'short' }),
    format({ day: 'numeric', month: 'long', year: 'numeric' }),
  ];
  const utc = (date: string) => new Date(`${date}T00:00:00Z`);
  return {
    /** `maart 2026` */
    month: (date: string) => month.format(utc(date)),
    /** `maandag` */
    weekday: (date: string) => weekday.format(utc(date)),
    /** `ma` */
    shortWeekday: (date: string) => short.format(utc(date)),
    /** `16–22 maart 2026` */
    range: ({ from, to }: { readonly from: string; readonly to: string }) =>
      day.formatRange(utc(from), utc(to)),
  };
};
