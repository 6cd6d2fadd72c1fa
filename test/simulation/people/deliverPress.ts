import type { Chance } from '../chance.ts';
import { count, type Command, type World } from '../world.ts';
import { give } from './give.ts';

/** A connector that heard nothing for so long delivers once more. */
const connectorWaitsMs = 15_000;

/**
 * Brings a press to the app as the connector does: mostly at once, sometimes late, more than once or
 * never, and to whatever instance is there by then.
 */
export function deliverPress(world: World, command: Command, chance: Chance): void {
  world.commands.push(command);
  const deliver = (): void => give(world, command, chance.pick(world.slots));
  const later = (ms: number): void => world.time.after(ms, deliver);
  const fate = chance.next();
  if (fate < 0.05) {
    // Somebody may press again another time: the same command.
    count(world, 'press lost');
  } else if (fate < 0.13) {
    count(world, 'press late');
    later(chance.pick([2, 20, 300, 7_200]) * 1_000 * chance.between(0.5, 1));
  } else if (fate < 0.3) {
    count(world, 'press delivered again');
    deliver();
    later(chance.pick([0, 300, connectorWaitsMs, 10 * connectorWaitsMs]));
  } else {
    deliver();
  }
}
