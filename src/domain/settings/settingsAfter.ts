import type { Settings, SettingsChange } from './settings.ts';
import { sameDecree } from './sameDecree.ts';

type Chosen = Pick<Settings, 'retentionYears' | 'decrees'>;

/** What is set after this change; who holds which office stands in a list of its own. */
export function settingsAfter(settings: Chosen, change: SettingsChange): Chosen {
  const { decrees, ...others } = settings;
  switch (change.kind) {
    case 'functie':
      return settings;
    case 'bewaartermijn':
      return {
        decrees,
        ...(change.becomes !== undefined && { retentionYears: change.becomes }),
      };
    case 'koninklijk-besluit': {
      const { was, becomes } = change;
      const left = decrees.filter((decree) => !was || !sameDecree(decree, was));
      return { ...others, decrees: becomes ? [...left, becomes] : left };
    }
  }
}
