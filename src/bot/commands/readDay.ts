/** The first letters of each month, in both languages. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** Days of the week by their first letters; Sunday is 0, as the calendar counts. */
const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ zo: 0, ma: 1, di: 2, wo: 3, do: 4, vr: 5, za: 6 },
  ...{ sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 },
};

/** A day beyond its month is none. */
interface DayOf {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day somebody means, on or after today; undefined when it cannot be one.
 *
 * @param typed - `2026-04-12`, `12-4`, `12 april 2026`, `vrijdag`, `morgen`, `today`.
 *
 * @example
 * readDay('12 april', '2026-03-16') //=> '2026-04-12'
 */
export function readDay(typed: string, today: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (text === 'vandaag' || text === 'today') return today;
  if (text === 'morgen' || text === 'tomorrow') return later(today, 1);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  if (iso) return dayIn({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const numbers = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?$/u.exec(text);
  if (numbers)
    return onOrAfter(today, {
      day: Number(numbers[1]),
      month: Number(numbers[2]),
      year: numbers[3],
    });
  const words =
    /^(?:(?:\p{L}+da[gy]|ma|di|wo|do|vr|za|zo) )?(\d{1,2})(?:e|st|nd|rd|th)? (\p{L}{3})\p{L}*\.?(?: (\d{4}))?$/u.exec(
      text,
    );
  if (words)
    return onOrAfter(today, {
      day: Number(words[1]),
      month: MONTHS.findIndex((names) => names.includes(words[2] ?? '')) + 1,
      year: words[3],
    });
  return weekdayAfter(text, today);
}

const weekdayAfter = (text: string, today: string): string | undefined => {
  const name = /^(?:(?:volgende|next) )?(\p{L}+)$/u.exec(text)?.[1] ?? '';
  const wanted = isEnglishDay(name)
    ? WEEKDAYS[name.slice(0, 3)]
    : isDutchDay(name)
      ? WEEKDAYS[name.slice(0, 2)]
      : undefined;
  if (wanted === undefined) return undefined;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  // Today's own name means the next one: for today one says today.
  return later(today, ((wanted - now + 6) % 7) + 1);
};

const isEnglishDay = (name: string): boolean => name.length === 3 || name.endsWith('day');

const isDutchDay = (name: string): boolean => name.length === 2 || name.endsWith('dag');

/** Without a year the first such day from today on. */
const onOrAfter = (
  today: string,
  {
    year,
    ...day
  }: { readonly day: number; readonly month: number; readonly year?: string | undefined },
): string | undefined => {
  const first = Number(year ?? today.slice(0, 4));
  const found = dayIn({ year: first, ...day });
  return found !== undefined && year === undefined && found < today
    ? dayIn({ year: first + 1, ...day })
    : found;
};

const dayIn = ({ year, month, day }: DayOf): string | undefined => {
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
    ? moment.toISOString().slice(0, 10)
    : undefined;
};

const later = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
