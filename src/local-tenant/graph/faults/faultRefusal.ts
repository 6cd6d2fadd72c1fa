import { GraphRefusal } from '../http/refusal.ts';
import type { PlannedFault } from './faultPlan.ts';

/** The refusal a fault gives; the kinds that change an answer from within have none. */
export const faultRefusal = (fault: PlannedFault): GraphRefusal | undefined => {
  const retry = { 'Retry-After': String(fault.retryAfterSeconds ?? 1) };
  switch (fault.kind) {
    case 'throttle':
      return new GraphRefusal({
        status: 429,
        code: 'activityLimitReached',
        message: 'The request has been throttled',
        innerCode: 'throttledRequest',
        headers: retry,
      });
    case 'unavailable':
      return new GraphRefusal({
        status: 503,
        code: 'serviceNotAvailable',
        message: 'The service is not available.',
        headers: retry,
      });
    case 'timeout-before-commit':
    case 'timeout-after-commit':
      return new GraphRefusal({ status: 504, code: 'UnknownError', message: 'Gateway Timeout' });
    case 'conflict':
      return new GraphRefusal({
        status: 409,
        code: 'resourceModified',
        message: 'The resource has changed since the caller last read it; usually an eTag mismatch',
      });
    case 'locked':
      return new GraphRefusal({
        status: 423,
        code: 'notAllowed',
        message: 'The file is locked for shared use.',
      });
    case 'delta-error':
    case 'touched':
    case 'delta-lag':
    case 'delta-repeat':
      return undefined;
  }
};
