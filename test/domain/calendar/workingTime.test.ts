import { describe, expect, it } from '@jest/globals';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate, type Instant } from '../../../src/domain/calendar/isoDate.ts';
import { addWorkingMinutes, hoursOn, weekOf } from '../../../src/domain/calendar/workingTime.ts';

const everyDay = { zone: 'Europe/Amsterdam', opens: '08:30', closes: '17:00' } as const;
const week = {
  opens: ['08:30', '08:30', '10:00', '08:30', '09:00'],
  closes: ['17:00', '17:00', '17:00', '17:00', '12:00'],
} as const;
const own = { ...everyDay, week };

describe('hours that differ from day to day', () => {
  it.each([
    ['2026-03-16', '08:30', '17:00'],
    ['2026-03-18', '10:00', '17:00'],
    ['2026-03-20', '09:00', '12:00'],
  ] as const)('on %s are from %s to %s', (date, opens, closes) => {
    expect(hoursOn(own, isoDate(date))).toEqual({ opens, closes });
    expect(hoursOn(everyDay, isoDate(date))).toEqual({ opens: '08:30', closes: '17:00' });
  });

  it('are five times the same where every day is', () => {
    expect(weekOf(own)).toBe(week);
    expect(new Set(weekOf(everyDay).opens)).toEqual(new Set(['08:30']));
    expect(weekOf(everyDay).closes).toEqual(Array.from({ length: 5 }, () => '17:00'));
  });

  it.each([
    ['within Friday', '2026-03-20T10:00:00Z', 60, '2026-03-20T11:00:00Z'],
    ['over the end of Friday', '2026-03-20T10:30:00Z', 60, '2026-03-23T08:00:00Z'],
    ['before a late Wednesday', '2026-03-18T08:00:00Z', 30, '2026-03-18T09:30:00Z'],
  ] as const)('count the minutes %s', (_case, from, minutes, to) => {
    const rules = { hours: own, calendar: dutchCalendar() };
    expect(addWorkingMinutes(from as Instant, minutes, rules)).toBe(to);
  });
});
