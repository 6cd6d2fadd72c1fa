import type { HolderView } from '../../../src/contract/settings.ts';

/** An office, as the contract names it. */
export type OfficeCode = HolderView['office'];
