import type { Procedures } from '../app/ports/procedures.ts';
import type { IntegrityAlarm, StoreDeps } from '../graph/register/storeDeps.ts';
import { columnsOf } from './columnsOf.ts';
import type { Configuration } from './config.ts';
import type { liveCalendar } from './liveCalendar.ts';
import { hashKeyOf, type openStore } from './store.ts';
import type { Surroundings } from './surroundings.ts';

interface StoreParts {
  readonly store: Awaited<ReturnType<typeof openStore>>;
  readonly around: Surroundings;
  readonly procedures: Procedures;
  readonly calendar: ReturnType<typeof liveCalendar>;
  readonly alarm: (alarm: IntegrityAlarm) => void;
}

/** What every part of the register works with: its lists, its clocks, and whom to tell of what it finds. */
export const storeDepsFor = (
  config: Configuration,
  { store, around, procedures, calendar, alarm }: StoreParts,
): StoreDeps => ({
  graph: store.graph,
  appId: config.clientId,
  siteId: store.site.siteId,
  lists: store.site.listIds,
  monotonicMs: around.monotonicMs,
  realNow: around.realNow,
  randomToken: around.randomToken,
  sleep: around.sleep,
  log: around.log,
  integrityAlarm: (found) => {
    around.log('integrity-alarm', { ...found });
    alarm(found);
  },
  hashKey: hashKeyOf(config),
  documents: store.documents,
  columnsOf: columnsOf({ procedures, calendar, organisation: store.organisation }),
});
