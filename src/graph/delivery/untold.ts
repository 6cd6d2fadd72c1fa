import type { Nudge } from '../../app/ports/delivery.ts';
import type { DeliveryDeps } from './deliveryDeps.ts';
import { noticesOf } from './noticesOf.ts';
import type { Settled } from './settled.ts';
import { wasToldSince } from './wasToldSince.ts';

/**
 * The nudges that nobody was told yet, or that lapsed and are due again. What one complaint was told of is
 * asked once; what another instance tells at this moment is found out by the unique key.
 */
export async function untold(
  deps: DeliveryDeps,
  settled: Settled,
  nudges: readonly Nudge[],
): Promise<readonly Nudge[]> {
  const open: Nudge[] = [];
  for (const nudge of nudges) {
    if (settled.has(nudge.key)) continue;
    if (await isTold(deps, nudge)) settled.add(nudge.key);
    else open.push(nudge);
  }
  return open;
}

const isTold = async (deps: DeliveryDeps, nudge: Nudge): Promise<boolean> => {
  if (nudge.kenmerk === undefined) return false;
  const rows = await noticesOf(deps, nudge.kenmerk);
  const status = rows.find(({ key }) => key === nudge.key)?.status;
  return status === 'verzonden' || status === 'niet-bereikt' || wasToldSince(nudge, rows);
};
