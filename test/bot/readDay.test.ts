import { describe, expect, it } from '@jest/globals';
import { readDay } from '../../src/bot/commands/readDay.ts';

const monday = '2026-03-16';

describe('a day as somebody types it', () => {
  it.each([
    ['vandaag', '2026-03-16'],
    ['morgen', '2026-03-17'],
    ['vrijdag', '2026-03-20'],
    ['vr', '2026-03-20'],
    ['volgende maandag', '2026-03-23'],
    ['Sunday', '2026-03-22'],
    ['donderdag', '2026-03-19'],
    ['12 april', '2026-04-12'],
    ['vrijdag 3 april', '2026-04-03'],
    ['1e mei 2027', '2027-05-01'],
    ['12th of april', undefined],
    ['12-4', '2026-04-12'],
    ['1/2', '2027-02-01'],
    ['16-3', '2026-03-16'],
    ['2026-12-31', '2026-12-31'],
    ['31 februari', undefined],
    ['31-2', undefined],
    ['29-02-2028', '2028-02-29'],
    ['12 onbekend', undefined],
    ['dinges', undefined],
    ['de baas', undefined],
    ['montage', undefined],
    // "Tot" leaves the day out, and some mean it in: then it is asked.
    ['tot 12 april', undefined],
    ['', undefined],
  ])('%s', (typed, day) => {
    expect(readDay(typed, monday)).toBe(day);
  });
});
