import type { BusinessTime } from '../command.ts';

/** Business time behind deadlines, nudges and dates in letters; tokens and leases use real time (design.md §4). */
export interface Clock {
  businessTime(): Promise<BusinessTime>;
}
