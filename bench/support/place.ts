import type { Tenant } from '../../src/local-tenant/createTenant.ts';
import type { ListIds } from '../../src/graph/lists/listTable.ts';
import type { RunningApp } from './startApp.ts';

/** Where everything is measured: a local tenant with a large register, and as many processes of the app as wanted. */
export interface Place {
  readonly tenant: Tenant;
  readonly origin: string;
  readonly siteId: string;
  readonly lists: ListIds;
  readonly complaints: number;
  /** Characters of facts per complaint, on average. */
  readonly averageFacts: number;
  /** Of each measurement so many times more or less; 1 is what the table shows. */
  readonly effort: number;
  readonly cacheFolder: (name: string) => string;
  readonly startApp: (options: { readonly cache: string }) => Promise<RunningApp>;
  /** A process that runs already, with the cache that the restarts left; shared by measurements that start none. */
  readonly app: () => Promise<RunningApp>;
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly reached: boolean | 'not measured';
  /** The same by plain use of the Graph client on the same tenant. */
  readonly plain: string;
  readonly ratio: string;
}

/** One that needs no register. */
export type MeasureAlone = (effort: number) => Promise<readonly Row[]>;
export type Measure = (place: Place) => Promise<readonly Row[]>;
