import { describe, expect, it } from '@jest/globals';
import type { WeekHours } from '../../../src/domain/calendar/workingTime.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { decideSettings } from '../../../src/domain/settings/decideSettings.ts';
import { putBack } from '../../../src/domain/settings/putBack.ts';
import {
  reminderBounds,
  remindersOf,
  withReminders,
  type ReminderChoices,
  type Reminders,
} from '../../../src/domain/settings/reminders.ts';
import { sameValue } from '../../../src/domain/settings/sameValue.ts';
import type { Settings, SettingsChange } from '../../../src/domain/settings/settings.ts';
import { settingsAfter } from '../../../src/domain/settings/settingsAfter.ts';
import { profiles } from '../../../src/procedures/all.ts';

const { emmen } = profiles;
const nothing = { decrees: [] };
const week = (friday: readonly [string, string] = ['08:30', '12:00']): WeekHours => ({
  opens: ['08:30', '08:30', '08:30', '08:30', friday[0]],
  closes: ['17:00', '17:00', '17:00', '17:00', friday[1]],
});
const hours = (becomes?: WeekHours, was?: WeekHours): SettingsChange => ({
  kind: 'werktijden',
  ...(was && { was }),
  ...(becomes && { becomes }),
});
const reminders = (becomes?: ReminderChoices, was?: ReminderChoices): SettingsChange => ({
  kind: 'herinneringen',
  ...(was && { was }),
  ...(becomes && { becomes }),
});
const decided = (
  change: SettingsChange,
  settings: Omit<Settings, 'changes'> = nothing,
): unknown => {
  const decision = decideSettings(change, {
    ...{ settings, holders: [], today: isoDate('2026-03-16'), leaveEmpty: false },
    ...{ written: emmen, by: 'marijke' as PersonId },
  });
  return decision.ok ? 'accepted' : decision.refusal;
};

describe('the working hours of a week', () => {
  it('are set by who saw what they were, each day ending after it begins', () => {
    expect(decided(hours(week()))).toBe('accepted');
    const set = { ...nothing, workingHours: week() };
    expect(decided(hours(week(['09:00', '12:00'])), set)).toEqual({ code: 'changed-since' });
    expect(decided(hours(week(), week()), set)).toEqual({ code: 'nothing-changed' });
    expect(decided(hours(undefined, week()), set)).toBe('accepted');
    for (const closes of ['08:30', '08:00'] as const)
      expect(decided(hours(week(['08:30', closes])))).toEqual({
        ...{ code: 'closes-before-opens', day: 4 },
      });
  });

  it('go back to those of the procedure', () => {
    const set = settingsAfter(nothing, hours(week()));
    expect(set).toEqual({ ...nothing, workingHours: week() });
    expect(settingsAfter(set, putBack(hours(week())))).toEqual(nothing);
  });
});

describe('the reminders of an organisation', () => {
  it('are set by who saw what they were, only as far as they are otherwise', () => {
    const set = { ...nothing, reminders: { 'geen-contact': 5, nazorg: 3 } };
    expect(decided(reminders({ 'geen-contact': 5 }))).toBe('accepted');
    expect(decided(reminders({ nazorg: 4 }), set)).toEqual({ code: 'changed-since' });
    // Whatever the order in which they were kept.
    const seen = { nazorg: 3, 'geen-contact': 5 };
    expect(decided(reminders({ nazorg: 4 }, seen), set)).toBe('accepted');
    expect(decided(reminders(seen, seen), set)).toEqual({ code: 'nothing-changed' });
    expect(decided(reminders(undefined, seen), set)).toBe('accepted');
  });

  it.each(Object.entries(reminderBounds) as [keyof Reminders, readonly [number, number]][])(
    'stay within what makes sense: %s',
    (item, [least, most]) => {
      const as = (count: number): ReminderChoices => {
        // The manager after the coordinator, and the last day among the others.
        const rest = item === 'naar-leidinggevende' ? { 'naar-coordinator': 15 } : {};
        const early = item === 'naar-coordinator' ? { 'naar-leidinggevende': 0 } : {};
        const value = item === 'termijn-nadert' ? [count, 0] : count;
        return { ...rest, ...early, [item]: value };
      };
      for (const count of [least, most]) expect(decided(reminders(as(count)))).toBe('accepted');
      for (const count of [least - 1, most + 1])
        expect(decided(reminders(as(count)))).toEqual({ code: 'reminder-outside', item });
    },
  );

  it('always tell the last day, and the manager before it', () => {
    expect(decided(reminders({ 'termijn-nadert': [5, 1] }))).toEqual({ code: 'last-day-untold' });
    expect(decided(reminders({ 'naar-leidinggevende': 6 }))).toEqual({
      code: 'manager-after-term',
    });
    expect(decided(reminders({ 'naar-leidinggevende': 5 }))).toBe('accepted');
  });

  it('leave everything else of the procedure as it is, and go back to it', () => {
    const all: Reminders = {
      ...{ 'eerste-gesprek': 1, 'brief-niet-weg': 2, 'geen-reactie': 3, 'geen-contact': 4 },
      ...{ nazorg: 6, doorverwijzing: 7, 'geen-hoorgesprek': 8, 'bericht-niet-behandeld': 2 },
      ...{ 'naar-coordinator': 9, 'naar-leidinggevende': 1, 'termijn-nadert': [4, 0] },
    };
    const changed = withReminders(emmen, all);
    expect(remindersOf(changed)).toEqual(all);
    expect({ ...changed, nudges: 0, escalation: 0 }).toEqual({
      ...emmen,
      nudges: 0,
      escalation: 0,
    });
    expect(changed.escalation.manager.afterRules).toEqual(emmen.escalation.manager.afterRules);
    expect(withReminders(emmen, {})).toEqual(emmen);
    const set = settingsAfter(nothing, reminders(all));
    expect(settingsAfter(set, putBack(reminders(all)))).toEqual(nothing);
    expect(set.reminders).toEqual(all);
  });

  it.each(Object.keys(profiles) as (keyof typeof profiles)[])(
    'as the procedure has them could be set: %s',
    (code) => {
      expect(decided(reminders(remindersOf(profiles[code])))).toBe('accepted');
    },
  );
});

it('two settings are the same whatever the order of their parts, a series only in its own', () => {
  expect(sameValue({ a: 1, b: [2, 1] }, { b: [2, 1], a: 1 })).toBe(true);
  expect(sameValue({ a: [2, 1] }, { a: [1, 2] })).toBe(false);
  expect(sameValue(undefined, undefined)).toBe(true);
  expect(sameValue(undefined, {})).toBe(false);
});
