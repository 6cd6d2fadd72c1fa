import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { Composition } from '../compose.ts';
import type { Surroundings } from '../surroundings.ts';
import { ExampleFault } from './exampleFault.ts';

/** Moves the clock of the local tenant, which nobody but its administrator may do and no real tenant has. */
export const moveClock = (
  { trust, tokens }: Composition,
  around: Surroundings,
): ((to: Instant) => Promise<void>) => {
  const { businessClock } = trust;
  const token = tokens.provisioning;
  if (businessClock === undefined || token === undefined) {
    throw new ExampleFault('The clock of this tenant cannot be moved');
  }
  return async (to) => {
    const response = await around.fetch(`${businessClock}/set`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new ExampleFault(`The clock did not move: ${response.status}`);
  };
};
