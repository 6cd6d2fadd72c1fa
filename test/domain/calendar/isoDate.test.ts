import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWeeks,
  addYears,
  differenceInDays,
  isIsoDate,
  isoDate,
  NotADate,
  weekday,
} from '../../../src/domain/calendar/isoDate.ts';
import { someDate } from './someDate.ts';

describe('a date', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1899-12-31',
    '2300-01-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
  ])('is not %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(NotADate);
  });

  it.each(['1900-01-01', '2024-02-29', '2299-12-31'])('is %s', (text) => {
    expect(isoDate(text)).toBe(text);
  });

  it('is one day more across the change of the clock', () => {
    expect(addDays(isoDate('2026-03-28'), 1)).toBe('2026-03-29');
    expect(addDays(isoDate('2026-10-25'), 1)).toBe('2026-10-26');
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-21', 6],
    ['2026-11-22', 7],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ] as const)('%s is weekday %d', (date, day) => {
    expect(weekday(isoDate(date))).toBe(day);
  });

  it.each([
    ['2026-03-01', 1, '2027-03-01'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
  ] as const)('%s and %d years give %s', (date, years, later) => {
    expect(addYears(isoDate(date), years)).toBe(later);
  });

  it('counted forth and back is itself, and weeks keep the weekday', () => {
    fc.assert(
      fc.property(someDate(), fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(differenceInDays(date, addDays(date, days))).toBe(days);
        expect(weekday(addWeeks(date, days % 50))).toBe(weekday(date));
      }),
    );
  });
});
