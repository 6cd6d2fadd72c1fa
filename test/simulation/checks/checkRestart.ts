import type { Lives } from '../lives.ts';
import { knownTo } from '../people/knownTo.ts';
import { count, type Slot, type World } from '../world.ts';
import { checkModels } from './checkModels.ts';

/** A process that ended well and begins with its own disk knows the same, and the register no less. */
export async function checkRestart(world: World, { stop, start }: Lives): Promise<void> {
  const { disk, slots, time, violations } = world;
  if (!disk) return;
  for (const slot of slots) {
    if (!slot.running) continue;
    const before = knownBy(slot);
    stop(slot);
    await time.during(start(slot));
    count(world, 'restarts from disk');
    if (knownBy(slot) !== before)
      violations.push(`${slot.life.name} knows something else after a restart`);
  }
  checkModels(world);
}

/** In which order they come to an instance says nothing. */
const knownBy = ({ running }: Slot): string =>
  (running ? knownTo(running) : [])
    .map((complaint) => JSON.stringify(complaint, inOrder))
    .sort()
    .join('\n');

/** What was decided here and what was read back name the same facts, not in the same order. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;
