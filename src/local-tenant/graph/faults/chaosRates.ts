import type { FaultKind } from './faultPlan.ts';

export type ChaosRates = Readonly<Record<FaultKind, number>>;

/** Share of calls hit by each kind, 0 to 1: bad weather, not the end of the world. */
export const CHAOS_RATES: ChaosRates = {
  throttle: 0.01,
  unavailable: 0.01,
  'timeout-before-commit': 0.01,
  'timeout-after-commit': 0.01,
  conflict: 0.03,
  locked: 0,
  'delta-error': 0.02,
  touched: 0.02,
  'delta-lag': 0.05,
  'delta-repeat': 0.03,
};
