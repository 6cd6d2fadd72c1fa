import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarPage } from '../../../src/domain/calendar/calendarPage.ts';
import { addDays, isoDate, weekday } from '../../../src/domain/calendar/isoDate.ts';
import { someDate } from './someDate.ts';

const day = isoDate;

describe('a page of the calendar', () => {
  it.each([
    ['2026-03-16', 'maand', '2026-02-23', '2026-04-05', '2026-02-01', '2026-04-01'],
    ['2026-02-28', 'maand', '2026-01-26', '2026-03-01', '2026-01-01', '2026-03-01'],
    ['2026-12-31', 'maand', '2026-11-30', '2027-01-03', '2026-11-01', '2027-01-01'],
    ['2026-03-16', 'week', '2026-03-16', '2026-03-22', '2026-03-09', '2026-03-23'],
    ['2026-03-22', 'week', '2026-03-16', '2026-03-22', '2026-03-15', '2026-03-29'],
  ] as const)('of %s by %s runs from %s to %s', (on, span, from, to, previous, next) => {
    const page = calendarPage(day(on), span);
    expect([page.days.at(0), page.days.at(-1)]).toEqual([from, to]);
    expect([page.previous, page.next]).toEqual([previous, next]);
  });

  it('is whole weeks without a gap, with the day itself in it, and leafs to its neighbours', () => {
    fc.assert(
      fc.property(someDate(), fc.constantFrom('maand', 'week'), (date, span) => {
        const { days, previous, next } = calendarPage(date, span);
        expect(days).toContain(date);
        expect(days.length % 7).toBe(0);
        expect(days.every((one, at) => weekday(one) === (at % 7) + 1)).toBe(true);
        expect(days.every((one, at) => at === 0 || one === addDays(days[at - 1] ?? one, 1))).toBe(
          true,
        );
        expect(previous < date && date < next).toBe(true);
        expect(calendarPage(next, span).days).toContain(next);
      }),
    );
  });
});
