import { createSettingsBook } from '../graph/settings/createSettingsBook.ts';
import { kindOf } from './kindOf.ts';
import type { Log } from './log.ts';
import type { openStore } from './store.ts';

interface SettingsParts {
  readonly isClosed: () => boolean;
  readonly log: Log;
}

/** What the organisation chose on the page Inrichting. */
export const settingsFor = (
  { graph, together, site, organisation }: Awaited<ReturnType<typeof openStore>>,
  { isClosed, log }: SettingsParts,
): ReturnType<typeof createSettingsBook> =>
  createSettingsBook({
    graph,
    together,
    site,
    organisation,
    isClosed,
    fault: (cause) => {
      log('fault', { where: 'settings', kind: kindOf(cause) });
    },
  });
