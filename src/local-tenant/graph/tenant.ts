import type { FaultBox } from './faults/faultBox.ts';
import type { Sql } from './sql.ts';

/** What every route needs: the tables, two clocks, chance and the planned faults. */
export interface Tenant {
  readonly sql: Sql;
  readonly businessNow: () => Date;
  readonly realNow: () => Date;
  readonly newGuid: () => string;
  readonly random: () => number;
  readonly faults: FaultBox;
}
