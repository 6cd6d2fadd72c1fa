/** The organisation's own zone: moments are told as its clocks show them. */
const ZONE = 'Europe/Amsterdam';

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, options);

/** Dates of one locale in parts of words; a date has no time of day, so it is read and told in UTC. */
export const intlDates = (locale: string) => {
  const short = format(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const long = format(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const localDay = format(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: ZONE,
  });
  const localTime = format(locale, { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  const inWords = (words: Intl.DateTimeFormat) =>
    remembered((date) => words.format(new Date(`${date}T00:00:00Z`)).replace(',', ''));
  return {
    day: inWords(short),
    longDay: inWords(long),
    localDay: (moment: string) => localDay.format(new Date(moment)).replace(',', ''),
    localTime: (moment: string) => localTime.format(new Date(moment)),
  };
};

// A register mentions the same few thousand days over and over.
const remembered = (words: (date: string) => string) => {
  const known = new Map<string, string>();
  return (date: string): string => {
    const text = known.get(date) ?? words(date);
    known.set(date, text);
    return text;
  };
};
