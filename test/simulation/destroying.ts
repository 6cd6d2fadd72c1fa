import { checkMeddling } from './checks/checkMeddling.ts';
import { calmDay, night } from './days.ts';
import { calm, weatherOf } from './network/fate.ts';
import { closeEverything, destroyFiles } from './people/destroy.ts';
import { give } from './people/give.ts';
import { moveClock } from './people/moveClock.ts';
import type { World } from './world.ts';

const yearHours = 24 * 366;
const minuteMs = 60_000;

/** Files are brought to an end and, years later and on another bad day, destroyed. */
export async function destroying(world: World): Promise<void> {
  if (!world.habits.destroying) return;
  const { time, slots } = world;
  const people = world.chance('destroying');
  await closeEverything(world, people);
  moveClock(world, 3 * yearHours);
  await calmDay(world);
  // Who meddled can be seen no more afterwards.
  checkMeddling(world);

  world.weather = weatherOf(world.chance('late weather'));
  for (let nth = 0; nth < 4; nth += 1) {
    destroyFiles(world, people);
    await time.passUntil(time.now() + people.between(0, 3 * minuteMs));
    // Old presses come at any time, also while their file goes.
    if (world.commands.length > 0) give(world, people.pick(world.commands), people.pick(slots));
    await time.passUntil(time.now() + people.between(0, 5 * minuteMs));
  }
  world.weather = calm;
  await calmDay(world);
  await night(world);
  // Whoever found another at work that night looks again.
  await night(world);
}
