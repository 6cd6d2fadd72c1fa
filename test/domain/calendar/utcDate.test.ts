import { describe, expect, it } from '@jest/globals';
import { addDays } from 'date-fns/addDays';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import fc from 'fast-check';
import { isoDate, LAST_DATE, addDays as addIsoDays } from '../../../src/domain/calendar/isoDate.ts';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { UtcDate } from '../../../src/domain/calendar/utcDate.ts';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays.ts';
import { someDate } from './someDate.ts';

const utc = (text: string) => new UtcDate(`${text}T00:00:00Z`);
const told = (date: Date) => date.toISOString();

describe('a date that date-fns counts in UTC', () => {
  it('is midnight again after any number of days or years, wherever the machine stands', () => {
    fc.assert(
      fc.property(someDate('1900-01-01', 140_000), fc.integer({ min: 0, max: 4000 }), (from, n) => {
        expect(told(addDays(utc(from), n))).toMatch(/T00:00:00\.000Z$/u);
        expect(told(addYears(utc(from), n % 50))).toMatch(/T00:00:00\.000Z$/u);
        expect(differenceInCalendarDays(addDays(utc(from), n), utc(from))).toBe(n);
      }),
    );
  });

  it('has the day that some islands left out', () => {
    expect(told(addDays(utc('2011-12-29'), 1))).toBe('2011-12-30T00:00:00.000Z');
  });
});

it('after the last year there are weekends, and no holiday anybody knows', () => {
  const calendar = dutchCalendar();
  const newYear = addIsoDays(LAST_DATE, 1);
  expect(newYear).toBe('2300-01-01');
  expect(calendar.isHoliday(newYear)).toBe(false);
  expect(isWorkingDay(addIsoDays(newYear, 5), calendar)).toBe(false);
  expect(calendar.isHoliday(isoDate('2299-12-25'))).toBe(true);
});
