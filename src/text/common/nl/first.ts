import { dates } from './dates.ts';
import { failures, fieldFailures } from './failures.ts';
import { asks, stages, steps, waits } from './procedure.ts';

/** Shared words that the first screen of the tab needs, in Dutch. */
export const first = { stages, steps, asks, waits, dates, failures, fieldFailures };

/** Shape of these words; every language has all of them. */
export type FirstCommon = typeof first;
