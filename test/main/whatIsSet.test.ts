import { describe, expect, it } from '@jest/globals';
import { createStandings } from '../../src/app/queries/standings.ts';
import type { WeekHours } from '../../src/domain/calendar/workingTime.ts';
import type { ReminderChoices } from '../../src/domain/settings/reminders.ts';
import type { DecreePeriod } from '../../src/domain/calendar/decreeDays.ts';
import { isoDate } from '../../src/domain/calendar/isoDate.ts';
import { liveCalendar } from '../../src/main/liveCalendar.ts';
import { withSettings } from '../../src/main/withSettings.ts';
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

  const procedures = {
    of: (code: keyof typeof profiles) => profiles[code],
    standard: 'emmen',
  } as const;

  /** @requirement K21 */
  it('the retention term is that of the page, else of the configuration, else of the procedure', () => {
    let set: { retentionYears?: number } = {};
    const unset = withSettings(procedures, undefined, () => set);
    const configured = withSettings(procedures, 3, () => set);
    expect(unset.of('emmen').retentionYears).toBeUndefined();
    expect(unset.of('politie').retentionYears).toBe(5);
    expect(configured.of('emmen').retentionYears).toBe(3);
    expect(configured.configuredRetention).toBe(3);
    set = { retentionYears: 7 };
    expect(unset.of('emmen').retentionYears).toBe(7);
    expect(configured.of('politie').retentionYears).toBe(7);
    expect(configured.of('politie')).toBe(configured.of('politie'));
    expect(configured.written('politie')).toBe(profiles.politie);
  });

  it('hours and reminders are those of the page, and of the procedure again once put back', () => {
    const week: WeekHours = {
      opens: ['08:00', '08:00', '08:00', '08:00', '09:00'],
      closes: ['17:00', '17:00', '17:00', '17:00', '12:00'],
    };
    let set: { workingHours?: WeekHours; reminders?: ReminderChoices } = {};
    const { of } = withSettings(procedures, undefined, () => set);
    expect(of('emmen')).toEqual(profiles.emmen);
    set = { workingHours: week, reminders: { 'geen-contact': 4 } };
    const profile = of('emmen');
    expect(profile.hold.hours).toEqual({ ...profiles.emmen.hold.hours, week });
    expect(profile.hold.workingMinutes).toBe(profiles.emmen.hold.workingMinutes);
    expect(profile.nudges).toEqual({ ...profiles.emmen.nudges, noContact: { workingDays: 4 } });
    set = {};
    expect(of('emmen')).toEqual(profiles.emmen);
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
