import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decreePeriods } from '../../../src/domain/calendar/decreeDays.ts';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { easterOf } from '../../../src/domain/calendar/easter.ts';
import { holidaysOf, koningsdagOf } from '../../../src/domain/calendar/holidays.ts';
import { differenceInDays, isoDate, weekday } from '../../../src/domain/calendar/isoDate.ts';

const years = fc.integer({ min: 1900, max: 2299 });

describe('the recognised holidays (Algemene termijnenwet art. 3)', () => {
  it.each([
    [1943, '1943-04-25'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %d is %s', (year, easter) => {
    expect(easterOf(year)).toBe(easter);
  });

  /** @requirement K20 */
  it('are nine in 2026', () => {
    expect([...holidaysOf(2026)].sort()).toEqual([
      ['2026-01-01', 'nieuwjaarsdag'],
      ['2026-04-03', 'goede-vrijdag'],
      ['2026-04-06', 'tweede-paasdag'],
      ['2026-04-27', 'koningsdag'],
      ['2026-05-05', 'bevrijdingsdag'],
      ['2026-05-14', 'hemelvaartsdag'],
      ['2026-05-25', 'tweede-pinksterdag'],
      ['2026-12-25', 'eerste-kerstdag'],
      ['2026-12-26', 'tweede-kerstdag'],
    ]);
  });

  it.each([
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
    [2036, '2036-04-26'],
    [2014, '2014-04-26'],
    [2013, '2013-04-30'],
    [2006, '2006-04-29'],
  ])('the King or Queen is celebrated in %d on %s', (year, date) => {
    expect(koningsdagOf(year)).toBe(date);
  });

  it('are one day less where Ascension falls on 5 May', () => {
    expect(holidaysOf(2016).size).toBe(8);
    expect(holidaysOf(2016).get(isoDate('2016-05-05'))).toBe('hemelvaartsdag');
  });

  it('keep their weekdays in every year', () => {
    fc.assert(
      fc.property(years, (year) => {
        const easter = easterOf(year);
        expect(weekday(easter)).toBe(7);
        expect(easter >= isoDate(`${year}-03-22`) && easter <= isoDate(`${year}-04-25`)).toBe(true);
        const of = new Map([...holidaysOf(year)].map(([date, code]) => [code, date]));
        expect(weekday(of.get('goede-vrijdag') ?? easter)).toBe(5);
        expect(weekday(of.get('hemelvaartsdag') ?? easter)).toBe(4);
        expect(differenceInDays(easter, of.get('tweede-pinksterdag') ?? easter)).toBe(50);
        expect(weekday(koningsdagOf(year))).not.toBe(7);
      }),
    );
  });
});

describe('days equated by royal decree', () => {
  const calendar = dutchCalendar();

  it.each([
    ['2026-05-15', true],
    ['2026-05-04', false],
    ['2015-05-04', true],
    ['2027-04-26', false],
    ['2022-05-27', true],
  ])('%s: %s', (date, equated) => {
    expect(calendar.isDecreeDay(isoDate(date))).toBe(equated);
    expect(calendar.decreeKnown(isoDate(date))).toBe(true);
  });

  it.each(['2013-12-31', '2020-01-01', '2021-05-14', '2022-05-26', '2022-05-28', '2029-01-02'])(
    '%s: nobody knows',
    (date) => {
      expect(calendar.decreeKnown(isoDate(date))).toBe(false);
    },
  );

  it('are working days otherwise: no decree for a weekend or holiday', () => {
    for (const day of decreePeriods().flatMap(({ days }) => days)) {
      expect(weekday(day)).toBeLessThan(6);
      expect(calendar.isHoliday(day)).toBe(false);
    }
  });

  it('can be loaded by the organisation after a new decree', () => {
    const loaded = dutchCalendar([
      ...decreePeriods(),
      { from: isoDate('2029-01-01'), to: isoDate('2029-12-31'), days: [isoDate('2029-05-11')] },
    ]);
    expect(loaded.isDecreeDay(isoDate('2029-05-11'))).toBe(true);
    expect(loaded.decreesKnownThrough).toBe('2029-12-31');
  });

  it('are all unknown without any decree', () => {
    const none = dutchCalendar([]);
    expect(none.decreeKnown(isoDate('2026-05-15'))).toBe(false);
    expect(none.decreesKnownThrough < '2014').toBe(true);
  });
});
