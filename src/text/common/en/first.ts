import { dates } from './dates.ts';
import { failures, fieldFailures } from './failures.ts';
import type { FirstCommon } from '../nl/first.ts';
import { asks, stages, steps, waits } from './procedure.ts';

/** Shared words that the first screen of the tab needs, in English. */
export const first: FirstCommon = { stages, steps, asks, waits, dates, failures, fieldFailures };
