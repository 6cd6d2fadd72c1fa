import { CHAOS_RATES } from './chaosRates.ts';
import type { FaultKind, FaultPlan, PlannedFault } from './faultPlan.ts';
import { seededRandom } from './seededRandom.ts';

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
  /** 0 to 1 by the seed of the chaos; undefined without chaos. */
  chance(): number | undefined;
}

export const createFaultBox = (initial: FaultPlan = {}): FaultBox => {
  let planned: PlannedFault[] = [...(initial.planned ?? [])];
  let byChance = initial.chaos ? chaosOf(initial.chaos) : undefined;
  let chance = initial.chaos ? chanceOf(initial.chaos) : undefined;

  return {
    plan: (fault) => {
      planned.push(fault);
    },
    chaos: (chaos) => {
      byChance = chaos ? chaosOf(chaos) : undefined;
      chance = chaos ? chanceOf(chaos) : undefined;
    },
    chance: () => chance?.(),
    clear: () => {
      planned = [];
      byChance = undefined;
      chance = undefined;
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
  if (kind === 'touched') return call.hasIfMatch && ONE_ITEM.test(call.path);
  if (kind.startsWith('delta-')) return /\/delta(\?|$)/.test(call.path);
  return true;
};

const ONE_ITEM = /\/lists\/[^/]+\/items\/\d+(\/fields)?(\?|$)/;

const pattern = (glob: string): RegExp => new RegExp(glob.split('*').map(literal).join('.*'), 'i');

const literal = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');

/** Another row of chance than that of the faults, so that a rate set to 0 changes no choice. */
const chanceOf = ({ seed }: NonNullable<FaultPlan['chaos']>) => seededRandom(seed + 1_000_003);

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
