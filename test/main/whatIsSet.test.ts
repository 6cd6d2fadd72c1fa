import { describe, expect, it } from '@jest/globals';
import { createStandings } from '../../src/app/queries/standings.ts';
import type { DecreePeriod } from '../../src/domain/calendar/decreeDays.ts';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import { liveCalendar } from '../../src/main/liveCalendar.ts';
import { withRetention } from '../../src/main/withRetention.ts';
import { profiles } from '../../src/procedures/all.ts';
import { contextAt } from '../domain/steps/support/story.ts';

describe('what is set while the app runs', () => {
  it('a decree that is loaded counts at once, and not any more when it is taken back', () => {
    const day = isoDate('2029-05-11');
    let loaded: readonly DecreePeriod[] = [];
    const calendar = liveCalendar('Europe/Amsterdam', () => loaded);
    expect([calendar.isDecreeDay(day), calendar.decreeKnown(day)]).toEqual([false, false]);
    expect(calendar.decreesKnownThrough).toBe('2028-12-31');
    loaded = [{ from: isoDate('2029-01-01'), to: isoDate('2031-12-31'), days: [day] }];
    expect([calendar.isDecreeDay(day), calendar.decreeKnown(day)]).toEqual([true, true]);
    expect(calendar.decreesKnownThrough).toBe('2031-12-31');
    expect(calendar.isHoliday(isoDate('2029-04-27'))).toBe(true);
    expect(calendar.holidayOn(isoDate('2029-04-27'))).toBe('koningsdag');
    loaded = [];
    expect(calendar.isDecreeDay(day)).toBe(false);
  });

  /** @requirement K21 */
  it('the retention term is that of the page, else of the configuration, else of the procedure', () => {
    const set: { years?: number } = {};
    const procedures = {
      of: (code: keyof typeof profiles) => profiles[code],
      standard: 'emmen',
    } as const;
    const unset = withRetention(procedures, undefined, () => set.years);
    const configured = withRetention(procedures, 3, () => set.years);
    expect(unset.of('emmen').retentionYears).toBeUndefined();
    expect(unset.of('politie').retentionYears).toBe(5);
    expect(configured.of('emmen').retentionYears).toBe(3);
    expect(configured.configuredRetention).toBe(3);
    set.years = 7;
    expect(unset.of('emmen').retentionYears).toBe(7);
    expect(configured.of('politie').retentionYears).toBe(7);
    expect(configured.of('politie')).toBe(configured.of('politie'));
  });

  it('what was worked out before is worked out again after a change', () => {
    let revision = 0;
    const { epoch } = createStandings(() => revision);
    const now = contextAt('coordinator');
    const before = epoch(now);
    expect(epoch(now)).toBe(before);
    revision = 1;
    expect(epoch(now)).toBeGreaterThan(before);
    expect(epoch(now)).toBe(epoch(now));
  });
});
