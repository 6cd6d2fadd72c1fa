import type { WeekHours } from '../calendar/workingTime.ts';
import type { Profile } from '../procedure/profile.ts';
import { reminderBounds, remindersOf, type ReminderChoices, type Reminders } from './reminders.ts';

export type TimesRefusal =
  /** Work ends before it begins on the day with this place in the week, Monday being 0. */
  | { readonly code: 'closes-before-opens'; readonly day: number }
  | { readonly code: 'reminder-outside'; readonly item: keyof Reminders }
  /** The last day of a term is always told. */
  | { readonly code: 'last-day-untold' }
  /** The manager would hear after the last day. */
  | { readonly code: 'manager-after-term' };

/** Why these hours cannot be those of a week. */
export function whyNotHours({ opens, closes }: WeekHours): TimesRefusal | undefined {
  const day = closes.findIndex((time, place) => !(String(opens[place]) < time));
  return day < 0 ? undefined : { code: 'closes-before-opens', day };
}

/**
 * Why these reminders cannot be set.
 *
 * @param written - the procedure as it stands in its profile, which holds for what is not set.
 */
export function whyNotReminders(
  choices: ReminderChoices,
  written: Profile,
): TimesRefusal | undefined {
  const items = Object.keys(reminderBounds) as (keyof Reminders)[];
  const item = items.find((one) => isOutside(choices[one], reminderBounds[one]));
  if (item) return { code: 'reminder-outside', item };
  const all = { ...remindersOf(written), ...choices };
  if (!all['termijn-nadert'].includes(0)) return { code: 'last-day-untold' };
  return all['naar-leidinggevende'] > all['naar-coordinator']
    ? { code: 'manager-after-term' }
    : undefined;
}

const isOutside = (
  value: number | readonly number[] | undefined,
  [least, most]: readonly [number, number],
): boolean => [value ?? []].flat().some((one) => one < least || most < one);
