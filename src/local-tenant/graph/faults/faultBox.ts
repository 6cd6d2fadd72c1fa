import { GraphRefusal } from '../http/refusal.ts';
import { CHAOS_RATES, type ChaosRates } from './chaosRates.ts';
import { seededRandom } from './seededRandom.ts';

export type FaultKind =
  /** 429 with `Retry-After`. */
  | 'throttle'
  /** 503 with `Retry-After`. */
  | 'unavailable'
  /** 504, nothing was done. */
  | 'timeout-before-commit'
  /** 504, the work was done all the same. */
  | 'timeout-after-commit'
  /** 409 on a PATCH without `If-Match`. */
  | 'conflict'
  /** 423: somebody has the document open. */
  | 'locked'
  /** An error object inside the `value` of a delta page that says 200. */
  | 'delta-error';

export interface PlannedFault {
  readonly kind: FaultKind;
  /** How many calls it hits; without it, until cleared. */
  readonly times?: number;
  /** Lets this many matching calls pass first. */
  readonly after?: number;
  readonly method?: string;
  /** Part of the path behind `/v1.0`; `*` stands for anything. */
  readonly path?: string;
  readonly retryAfterSeconds?: number;
}

export interface FaultPlan {
  readonly chaos?: { readonly seed: number; readonly rates?: Partial<ChaosRates> };
  readonly planned?: readonly PlannedFault[];
}

/** Sets faults while the tenant runs. */
export interface FaultControl {
  plan(fault: PlannedFault): void;
  /** Faults by chance, the same for the same seed and calls; null ends it. */
  chaos(chaos: FaultPlan['chaos'] | null): void;
  /** Ends planned faults and chaos. */
  clear(): void;
  /** What is still to come. */
  pending(): readonly PlannedFault[];
  /** Makes every delta token handed out so far unknown: the next call gives 410. */
  expireDeltaTokens(): void;
  setBudget(budget: { readonly perMinute: number; readonly perDay: number }): void;
}

export interface FaultBox {
  /** Takes the fault, if any, that hits this call. */
  draw(call: {
    readonly method: string;
    readonly path: string;
    readonly hasIfMatch: boolean;
  }): PlannedFault | undefined;
  plan(fault: PlannedFault): void;
  chaos(chaos: FaultPlan['chaos'] | null): void;
  clear(): void;
  pending(): readonly PlannedFault[];
}

export const createFaultBox = (initial: FaultPlan = {}): FaultBox => {
  let planned: PlannedFault[] = [...(initial.planned ?? [])];
  let byChance = initial.chaos ? chaosOf(initial.chaos) : undefined;

  return {
    plan: (fault) => {
      planned.push(fault);
    },
    chaos: (chaos) => {
      byChance = chaos ? chaosOf(chaos) : undefined;
    },
    clear: () => {
      planned = [];
      byChance = undefined;
    },
    pending: () => planned,
    draw: (call) => {
      const at = planned.findIndex((fault) => matches(fault, call));
      const fault = planned[at];
      if (!fault) return byChance?.(call);
      if ((fault.after ?? 0) > 0) {
        planned[at] = { ...fault, after: (fault.after ?? 0) - 1 };
        return undefined;
      }
      if (fault.times !== undefined) {
        if (fault.times <= 1) planned.splice(at, 1);
        else planned[at] = { ...fault, times: fault.times - 1 };
      }
      return fault;
    },
  };
};

type Hit = Parameters<FaultBox['draw']>[0];

const matches = (fault: PlannedFault, call: Hit): boolean =>
  (fault.method === undefined || fault.method.toUpperCase() === call.method) &&
  (fault.path === undefined || pattern(fault.path).test(call.path)) &&
  applies(fault.kind, call);

const applies = (kind: FaultKind, call: Hit): boolean => {
  if (kind === 'conflict') return call.method === 'PATCH' && !call.hasIfMatch;
  if (kind === 'delta-error') return /\/delta(\?|$)/.test(call.path);
  return true;
};

const pattern = (glob: string): RegExp => new RegExp(glob.split('*').map(literal).join('.*'), 'i');

const literal = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');

const chaosOf = ({ seed, rates }: NonNullable<FaultPlan['chaos']>) => {
  const random = seededRandom(seed);
  const table = Object.entries({ ...CHAOS_RATES, ...rates }) as [FaultKind, number][];
  return (call: Hit): PlannedFault | undefined => {
    let left = random();
    for (const [kind, rate] of table) {
      left -= rate;
      if (left < 0) return applies(kind, call) ? { kind } : undefined;
    }
    return undefined;
  };
};

/** The refusal a fault gives; the kinds that change an answer from within have none. */
export const refusalOf = (fault: PlannedFault): GraphRefusal | undefined => {
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
      return undefined;
  }
};
