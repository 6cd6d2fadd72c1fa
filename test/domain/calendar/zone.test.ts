import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate, type Instant } from '../../../src/domain/calendar/isoDate.ts';
import { addWorkingMinutes } from '../../../src/domain/calendar/workingTime.ts';
import {
  dateIn,
  instantOf,
  timeIn,
  toInstant,
  type Zone,
} from '../../../src/domain/calendar/zone.ts';
import { someDate } from './someDate.ts';

const at = (text: string): Instant => text as Instant;

describe('the clock of the organisation', () => {
  it.each([
    ['in winter', '2026-01-01T22:59:59Z', '2026-01-01', '23:59'],
    ['after midnight in winter', '2026-01-01T23:00:00Z', '2026-01-02', '00:00'],
    ['in summer', '2026-07-01T22:00:00Z', '2026-07-02', '00:00'],
    ['as summer time begins', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['as it ends', '2026-10-25T01:00:00Z', '2026-10-25', '02:00'],
  ])('shows date and time %s', (_when, instant, date, time) => {
    for (const zone of ['Europe/Amsterdam', 'Europe/Brussels'] as const) {
      expect([dateIn(zone, at(instant)), timeIn(zone, at(instant))]).toEqual([date, time]);
    }
  });

  it.each([
    ['an ordinary morning', '2026-02-23', '08:30', '2026-02-23T07:30:00Z'],
    ['a summer morning', '2026-07-01', '08:30', '2026-07-01T06:30:00Z'],
    ['the hour that comes twice, the first time', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['the hour that is skipped, one later', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['the evening of that day', '2026-03-29', '23:00', '2026-03-29T21:00:00Z'],
  ])('gives the moment of %s', (_when, date, time, instant) => {
    expect(instantOf('Europe/Amsterdam', isoDate(date), time)).toBe(instant);
  });

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(
        someDate(),
        fc.integer({ min: 3 * 60, max: 24 * 60 - 1 }),
        fc.constantFrom<Zone>('Europe/Amsterdam', 'Europe/Brussels'),
        (date, minute, zone) => {
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const instant = instantOf(zone, date, time);
          expect([dateIn(zone, instant), timeIn(zone, instant)]).toEqual([date, time]);
        },
      ),
    );
  });

  it('drops what is less than a second', () => {
    expect(toInstant(1999)).toBe('1970-01-01T00:00:01Z');
  });
});

describe('working time', () => {
  const rules = {
    hours: { zone: 'Europe/Amsterdam', opens: '08:30', closes: '17:00' } as const,
    calendar: dutchCalendar(),
  };

  it.each([
    ['in the middle of the day', '2026-02-23T10:00:00Z', 30, '2026-02-23T10:30:00Z'],
    ['up to closing time', '2026-02-23T15:30:00Z', 30, '2026-02-23T16:00:00Z'],
    ['a quarter today, a quarter tomorrow', '2026-02-23T15:45:00Z', 30, '2026-02-24T07:45:00Z'],
    ['before opening', '2026-02-23T05:00:00Z', 30, '2026-02-23T08:00:00Z'],
    ['in the evening', '2026-02-23T20:00:00Z', 30, '2026-02-24T08:00:00Z'],
    ['over Easter, into summer time', '2026-04-02T14:45:00Z', 30, '2026-04-07T06:45:00Z'],
    ['on Saturday', '2026-02-28T10:00:00Z', 30, '2026-03-02T08:00:00Z'],
    ['no minutes while at work', '2026-02-23T10:00:00Z', 0, '2026-02-23T10:00:00Z'],
    ['no minutes at closing time', '2026-02-23T16:00:00Z', 0, '2026-02-24T07:30:00Z'],
    ['more than a day', '2026-02-23T07:30:00Z', 9 * 60, '2026-02-24T08:00:00Z'],
  ] as const)('%s', (_case, from, minutes, to) => {
    expect(addWorkingMinutes(at(from), minutes, rules)).toBe(to);
  });
});
