import type { DecreePeriod } from '../calendar/decreeDays.ts';
import {
  decideOffices,
  type OfficeRefusal,
  type OfficesNow,
} from '../organisation/decideOffices.ts';
import { overlaps } from '../organisation/overlaps.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Profile } from '../procedure/profile.ts';
import { whyNotHours, whyNotReminders, type TimesRefusal } from './decideTimes.ts';
import { sameDecree } from './sameDecree.ts';
import { sameValue } from './sameValue.ts';
import type { LoadedDecree, Settings, SettingsChange } from './settings.ts';

export type SettingsRefusal =
  | OfficeRefusal
  | TimesRefusal
  /** Where the law knows no days that a decree equates with a holiday. */
  | { readonly code: 'no-decrees-here' }
  | { readonly code: 'decree-overlap' }
  | { readonly code: 'decree-day-outside' };

export interface SettingsNow extends OfficesNow {
  readonly settings: Omit<Settings, 'changes'>;
  /** The procedure as it stands in its profile. */
  readonly written: Profile;
  /** Decrees that come with the product; absent where there are no such days. */
  readonly builtIn?: readonly DecreePeriod[];
}

/** Whether this can be set; what is changed must be as it was seen. */
export function decideSettings(
  change: SettingsChange,
  now: SettingsNow,
): Outcome<SettingsChange, SettingsRefusal> {
  switch (change.kind) {
    case 'functie': {
      const decision = decideOffices(change.rows, now);
      return decision.ok ? accept(change) : decision;
    }
    case 'bewaartermijn':
      if (change.was !== now.settings.retentionYears) return refuse({ code: 'changed-since' });
      return change.was === change.becomes ? refuse({ code: 'nothing-changed' }) : accept(change);
    case 'privacyverklaring':
      if (change.was !== now.settings.privacyStatement) return refuse({ code: 'changed-since' });
      return change.was === change.becomes ? refuse({ code: 'nothing-changed' }) : accept(change);
    case 'werktijden':
      return decideTimes(change, now.settings.workingHours, whyNotHours);
    case 'herinneringen':
      return decideTimes(change, now.settings.reminders, (choices) =>
        whyNotReminders(choices, now.written),
      );
    case 'koninklijk-besluit': {
      const refusal = whyNotDecree(change, now);
      return refusal ? refuse(refusal) : accept(change);
    }
  }
}

/** The procedure's own hold again where it becomes nothing. */
function decideTimes<Value>(
  change: SettingsChange & { readonly was?: Value; readonly becomes?: Value },
  now: Value | undefined,
  whyNot: (value: Value) => TimesRefusal | undefined,
): Outcome<SettingsChange, SettingsRefusal> {
  const { was, becomes } = change;
  if (!sameValue(was, now)) return refuse({ code: 'changed-since' });
  if (sameValue(was, becomes)) return refuse({ code: 'nothing-changed' });
  const refusal = becomes && whyNot(becomes);
  return refusal ? refuse(refusal) : accept(change);
}

/** @see Algemene termijnenwet art. 3 lid 3 */
function whyNotDecree(
  { was, becomes }: { readonly was?: LoadedDecree; readonly becomes?: LoadedDecree },
  { settings: { decrees }, builtIn }: SettingsNow,
): SettingsRefusal | undefined {
  if (builtIn === undefined) return { code: 'no-decrees-here' };
  if (was && !decrees.some((decree) => sameDecree(decree, was))) return { code: 'changed-since' };
  if (becomes === undefined) return was ? undefined : { code: 'nothing-changed' };
  if (was && sameDecree(was, becomes)) return { code: 'nothing-changed' };

  const { from, to, days } = becomes;
  if (to < from) return { code: 'to-before-from' };
  if (days.some((day) => day < from || to < day)) return { code: 'decree-day-outside' };
  const others = decrees.filter((decree) => !was || !sameDecree(decree, was));
  return [...builtIn, ...others].some((known) => overlaps(known, becomes))
    ? { code: 'decree-overlap' }
    : undefined;
}
