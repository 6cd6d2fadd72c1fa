import type { FailureCode } from '../../../contract/failure.ts';
import type { Sentence } from '../types.ts';
import { dates } from './dates.ts';

const day = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : dates.day(String(value));

/** Why something of the page Inrichting stayed as it was. */
export const failures = {
  'setting-changed': ({ by, time }) =>
    `${by === undefined ? 'Somebody' : String(by)} just changed this${time === undefined ? '' : `, at ${String(time)}`}. Your change was not saved. See what it says now and choose again.`,
  'settings-damaged': () =>
    'The set-up was changed outside the app. Nothing was saved. Restore the previous version of the row in SharePoint.',
  'nothing-changed': () => 'Nothing changes. Fill in what should be different.',
  'own-office': () => 'This is about your own office. Ask the other coordinator to change it.',
  'to-before-from': () => 'The last day is before the first day.',
  'already-holds': () => 'This colleague already holds this office in that time.',
  'seat-taken': ({ name }) =>
    `${name === undefined || name === '' ? 'Somebody else' : String(name)} holds this office in that time. Choose a last day for that colleague first, or choose Successor.`,
  'for-himself': () =>
    'That way somebody would replace or support themselves. Choose another colleague.',
  'left-empty': ({ date }) =>
    `From ${String(day(date))} nobody holds this office. Choose a successor, or tick that it may be vacant.`,
  'nobody-coordinates': ({ date }) =>
    `From ${String(day(date))} there is no coordinator and no substitute. Add somebody first.`,
  'no-decrees-here': () => 'There are no such days in this country.',
  'decree-overlap': () =>
    'These days are in a period that is already there. Choose another period.',
  'closes-before-opens': () => 'The end comes before the beginning.',
  'reminder-outside': () => 'This number is not possible. Below the field it says which are.',
  'last-day-untold': () => 'Add 0 as well: on the last day everybody is told.',
  'manager-after-term': () => 'Then the manager would hear it after the last day.',
  'decree-day-outside': () => 'One of the days is outside the period.',
} satisfies Partial<Record<FailureCode, Sentence>>;
