import type { Calendar } from './calendar.ts';
import { addDays, weekday, type Instant, type IsoDate } from './isoDate.ts';
import { isWorkingDay } from './workingDays.ts';
import { dateIn, instantOf, toInstant, type Zone } from './zone.ts';

/** Monday to Friday. */
type FiveDays = readonly [string, string, string, string, string];

/** Local times `hh:mm` at which work begins and has ended, day by day. */
export interface WeekHours {
  readonly opens: FiveDays;
  readonly closes: FiveDays;
}

/** When the organisation works on its working days. */
export interface WorkingHours {
  readonly zone: Zone;
  /** Local time `hh:mm`; work begins here, inclusive. */
  readonly opens: string;
  /** Local time `hh:mm`; work has ended here. */
  readonly closes: string;
  /** Absent where every working day is the same. */
  readonly week?: WeekHours;
}

/** When work begins and has ended on that working day. */
export function hoursOn(
  { opens, closes, week }: WorkingHours,
  day: IsoDate,
): Pick<WorkingHours, 'opens' | 'closes'> {
  const place = weekday(day) - 1;
  return { opens: week?.opens[place] ?? opens, closes: week?.closes[place] ?? closes };
}

/** The same day by day. */
export const weekOf = ({ opens, closes, week }: WorkingHours): WeekHours =>
  week ?? {
    opens: [opens, opens, opens, opens, opens],
    closes: [closes, closes, closes, closes, closes],
  };

/**
 * The moment at which so many minutes of working time have passed.
 *
 * Exactly at closing time still counts as that day; with zero minutes it is the moment itself when
 * the organisation works, otherwise the next time it opens.
 *
 * @example
 * addWorkingMinutes('2026-04-02T14:45:00Z', 30, { hours, calendar })
 * //=> '2026-04-07T06:45:00Z' (Thursday 16:45, then Easter, then Tuesday 08:45)
 */
export function addWorkingMinutes(
  from: Instant,
  minutes: number,
  { hours, calendar }: { readonly hours: WorkingHours; readonly calendar: Calendar },
): Instant {
  let left = minutes * 60_000;
  for (let day: IsoDate = dateIn(hours.zone, from); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const work = hoursOn(hours, day);
    const opens = Date.parse(instantOf(hours.zone, day, work.opens));
    const closes = Date.parse(instantOf(hours.zone, day, work.closes));
    const begin = Math.max(opens, Date.parse(from));
    const room = closes - begin;
    if (room > 0 && left <= room) return toInstant(begin + left);
    left -= Math.max(0, room);
  }
}
