import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOffOn } from '../../../src/domain/calendar/dayOff.ts';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import {
  addWorkingDays,
  extendToWorkingDay,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  workingDaysBetween,
} from '../../../src/domain/calendar/workingDays.ts';
import { someDate } from './someDate.ts';

const calendar = dutchCalendar();
const day = isoDate;

describe('working days of the organisation', () => {
  it.each([
    ['2026-05-13', undefined],
    ['2026-05-14', 'hemelvaartsdag'],
    ['2026-05-15', 'koninklijk-besluit'],
    ['2026-05-16', 'zaterdag'],
    ['2026-05-17', 'zondag'],
    ['2026-12-26', 'zaterdag'],
  ])('%s is off because of: %s', (date, reason) => {
    expect(dayOffOn(day(date), calendar)).toBe(reason);
  });

  it.each([
    ['the next one after Maundy Thursday', '2026-04-02', 1, '2026-04-07'],
    ['the one before Easter Tuesday', '2026-04-07', -1, '2026-04-02'],
    ['none at all', '2026-04-05', 0, '2026-04-05'],
    ['two, past Ascension and a decree day', '2026-05-13', 2, '2026-05-19'],
  ] as const)('%s', (_case, from, days, to) => {
    expect(addWorkingDays(day(from), days, calendar)).toBe(to);
  });

  it.each([
    ['today', '2026-04-07', '2026-04-07', 0],
    ['tomorrow', '2026-04-07', '2026-04-08', 1],
    ['over the Easter weekend', '2026-04-02', '2026-04-07', 1],
    ['on Saturday for Monday', '2026-04-11', '2026-04-13', 1],
    ['yesterday', '2026-04-08', '2026-04-07', -1],
    ['on Saturday about Friday', '2026-04-11', '2026-04-10', -1],
    ['on Monday about Friday', '2026-04-13', '2026-04-10', -1],
    ['on Monday about Sunday: passed all the same', '2026-04-13', '2026-04-12', -1],
    ['on Friday about Sunday: none left', '2026-04-10', '2026-04-12', 0],
    ['a week ago', '2026-04-17', '2026-04-10', -5],
  ] as const)('left: %s', (_case, from, to, left) => {
    expect(workingDaysBetween(day(from), day(to), calendar)).toBe(left);
  });

  it('are found before and after any day', () => {
    fc.assert(
      fc.property(someDate(), (date) => {
        const before = lastWorkingDayOnOrBefore(date, calendar);
        const after = extendToWorkingDay(date, calendar);
        expect(isWorkingDay(before, calendar) && isWorkingDay(after, calendar)).toBe(true);
        expect(before <= date && date <= after).toBe(true);
        expect(before === after).toBe(isWorkingDay(date, calendar));
      }),
    );
  });

  it('counted out and counted back agree', () => {
    fc.assert(
      fc.property(someDate(), fc.integer({ min: 1, max: 60 }), (date, days) => {
        expect(workingDaysBetween(date, addWorkingDays(date, days, calendar), calendar)).toBe(days);
        expect(workingDaysBetween(date, addWorkingDays(date, -days, calendar), calendar)).toBe(
          -days,
        );
      }),
    );
  });
});
