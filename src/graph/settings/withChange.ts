import type { SettingsOrder } from '../../app/ports/settings.ts';
import type { SettingsChange } from '../../domain/settings/settings.ts';
import { settingsAfter } from '../../domain/settings/settingsAfter.ts';
import { noteLimit } from '../lists/column.ts';
import type { StoredSettings } from './storedSettings.ts';

/** So many changes can be put back from the page; what is older is read in the log. */
const mostKept = 60;

/** Number of the last change; 0 before the first. */
export const numberOf = ({ changes }: Pick<StoredSettings, 'changes'>): number =>
  changes.at(-1)?.number ?? 0;

/** The settings with one change more; the oldest give way where the column is full. */
export function withChange(
  before: StoredSettings,
  { command, at, by, reason, undoes }: SettingsOrder,
  change: SettingsChange,
): StoredSettings {
  const made = {
    number: numberOf(before) + 1,
    ...{ command, at, by, reason, change },
    ...(undoes !== undefined && { undoes }),
  };
  const after = {
    ...settingsAfter(before, change),
    carriedOut: before.carriedOut,
    changes: [...before.changes.slice(1 - mostKept), made],
  };
  while (JSON.stringify(after).length > noteLimit && after.changes.length > 1)
    after.changes.shift();
  return after;
}
