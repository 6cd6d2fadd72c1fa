import type { FaultBox } from './faults/faultBox.ts';
import type { ColumnCache } from './lists/columnCache.ts';
import type { Sql } from './sql.ts';
import type { Pace } from './teams/pace.ts';

/** What every route needs: the tables, two clocks, chance, the planned faults, and the way out. */
export interface Tenant {
  readonly sql: Sql;
  readonly columns: ColumnCache;
  readonly businessNow: () => Date;
  readonly realNow: () => Date;
  readonly newGuid: () => string;
  readonly random: () => number;
  readonly faults: FaultBox;
  /** How subscribers are reached. */
  readonly fetch: typeof fetch;
  readonly feedPace: Pace;
}
