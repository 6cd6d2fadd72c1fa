import type { HolidayCode } from './holidays.ts';
import type { IsoDate } from './isoDate.ts';

/** Which days are days off, and how far that is known. Weekends are no part of it. */
export interface Calendar {
  /** Name of the recognised holiday on that day (Algemene termijnenwet art. 3 lid 1-2); absent on any other day. */
  readonly holidayOn: (date: IsoDate) => HolidayCode | undefined;
  /** Recognised holiday, weekends left aside. */
  readonly isHoliday: (date: IsoDate) => boolean;
  /** Equated with a holiday by royal decree (art. 3 lid 3). */
  readonly isDecreeDay: (date: IsoDate) => boolean;
  /** Whether it is known for that day if it was equated; `false` means that nobody knows, not that it was not. */
  readonly decreeKnown: (date: IsoDate) => boolean;
  /** Last day for which decrees are known; what comes later may still be decreed. */
  readonly decreesKnownThrough: IsoDate;
}
