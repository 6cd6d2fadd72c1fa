import type { Settings, SettingsChange } from './settings.ts';
import { sameDecree } from './sameDecree.ts';

type Chosen = Omit<Settings, 'changes'>;

/** What is set after this change; who holds which office stands in a list of its own. */
export function settingsAfter(settings: Chosen, change: SettingsChange): Chosen {
  switch (change.kind) {
    case 'functie':
      return settings;
    case 'bewaartermijn': {
      const { retentionYears: _before, ...others } = settings;
      return { ...others, ...(change.becomes !== undefined && { retentionYears: change.becomes }) };
    }
    case 'privacyverklaring': {
      const { privacyStatement: _before, ...others } = settings;
      return {
        ...others,
        ...(change.becomes !== undefined && { privacyStatement: change.becomes }),
      };
    }
    case 'werktijden': {
      const { workingHours: _before, ...others } = settings;
      return { ...others, ...(change.becomes && { workingHours: change.becomes }) };
    }
    case 'herinneringen': {
      const { reminders: _before, ...others } = settings;
      return { ...others, ...(change.becomes && { reminders: change.becomes }) };
    }
    case 'koninklijk-besluit': {
      const { was, becomes } = change;
      const left = settings.decrees.filter((decree) => !was || !sameDecree(decree, was));
      return { ...settings, decrees: becomes ? [...left, becomes] : left };
    }
  }
}
