import type { PlannedFault } from './faults/faultPlan.ts';
import { faultRefusal } from './faults/faultRefusal.ts';
import type { RuLedger } from './faults/ruLedger.ts';
import { refusalReply } from './http/answer.ts';
import type { Call, RawCall, Reply } from './http/call.ts';
import { readQuery } from './http/query.ts';
import { GraphRefusal } from './http/refusal.ts';
import type { Router } from './http/router.ts';
import { segmentsOf } from './http/segments.ts';
import { touchItem } from './items/touchItem.ts';
import { resolveAddress } from './sites/resolveAddress.ts';
import type { Tenant } from './tenant.ts';

export type Perform = (raw: RawCall) => Promise<Reply>;

interface PerformDeps {
  readonly tenant: Tenant;
  readonly ledger: RuLedger;
  readonly find: Router;
}

/** Performs one call, alone or in a batch: planned fault, route, throttling, work. Never throws a refusal. */
export const createPerform =
  ({ tenant, ledger, find }: PerformDeps): Perform =>
  async (raw) => {
    try {
      const fault = tenant.faults.draw({
        method: raw.method,
        path: raw.target,
        hasIfMatch: raw.headers.has('if-match'),
      });
      const refusal = fault && faultRefusal(fault);
      if (refusal && fault.kind !== 'timeout-after-commit') throw refusal;

      const [path, search] = splitTarget(raw.target);
      const { route, params } = find(raw.method, resolveAddress(tenant.sql, segmentsOf(path)));
      const call: Call = {
        ...raw,
        path,
        query: readQuery(search),
        param: (name) => params.get(name) ?? '',
        ...(fault ? { fault: fault.kind } : {}),
      };
      const cost = typeof route.cost === 'function' ? route.cost(call) : route.cost;
      const limits = ledger.charge(raw.caller.appId, cost);
      if (fault?.kind === 'touched') touchItem(tenant, call);
      const reply = await route.run(tenant, call);
      if (refusal) throw refusal;
      return { ...spoiled(reply, fault), headers: { ...limits, ...reply.headers } };
    } catch (cause) {
      if (!(cause instanceof GraphRefusal)) throw cause;
      return refusalReply(cause, { trace: raw.trace, at: tenant.realNow() });
    }
  };

const splitTarget = (target: string): [string, string] => {
  const at = target.indexOf('?');
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at)];
};

/** A 2024 fault of the real service: an error object among the items of a page that says 200. */
const spoiled = (reply: Reply, fault: PlannedFault | undefined): Reply => {
  if (fault?.kind !== 'delta-error' || !reply.body || reply.body instanceof Uint8Array)
    return reply;
  const value = reply.body['value'];
  if (!Array.isArray(value)) return reply;
  const error = { code: 'InternalServerError', message: 'Cannot write a deleted resource' };
  return {
    ...reply,
    body: { ...reply.body, value: [{ error }, ...(value as unknown[]).slice(1)] },
  };
};
