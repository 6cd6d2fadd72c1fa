import type { Chance } from './chance.ts';
import { checkNudges } from './checks/checkNudges.ts';
import type { Lives } from './lives.ts';
import { calm, weatherOf } from './network/fate.ts';
import { act } from './people/act.ts';
import { fillOutbox } from './people/fillOutbox.ts';
import { give } from './people/give.ts';
import { mendAll } from './people/meddle.ts';
import { moveClock } from './people/moveClock.ts';
import { thereAndBack } from './people/thereAndBack.ts';
import type { Slot, World } from './world.ts';

const acts = 45;
const minuteMs = 60_000;

/** People work, one act after another; what fails, dies or is late is up to the weather. */
export async function badDay(world: World, lives: Lives): Promise<void> {
  const { time, tenant, seed } = world;
  const people = world.chance('people');
  world.weather = weatherOf(world.chance('weather'));
  const inner = world.weather.faults;
  const share = (rate: number): number => rate * inner;
  tenant.graph.faults.chaos({
    seed,
    rates: {
      throttle: share(0.01),
      unavailable: share(0.005),
      'timeout-before-commit': share(0.005),
      'timeout-after-commit': share(0.01),
      conflict: share(0.01),
      'delta-error': share(0.15),
      touched: share(0.01),
      'delta-lag': share(0.1),
      'delta-repeat': share(0.15),
    },
  });
  for (let nth = 0; nth < acts; nth += 1) {
    act(world, people, lives);
    await time.passUntil(time.now() + pauseMs(people));
  }
  if (world.habits.wordy) await fillOutbox(world, people);
}

/** Mostly people work at the same time; now and then nobody does for minutes or hours. */
function pauseMs(people: Chance): number {
  const chance = people.next();
  if (chance < 0.45) return people.between(0, 400);
  if (chance < 0.75) return people.between(400, 5_000);
  if (chance < 0.93) return people.between(5_000, 120_000);
  return people.between(2, 200) * minuteMs;
}

/** Nothing fails any more; what is under way ends, and rounds bring the rest. */
export async function calmDay(world: World): Promise<void> {
  const { time, tenant, slots } = world;
  world.weather = calm;
  tenant.graph.faults.chaos(null);
  await mendAll(world);
  await time.passUntil(time.now() + 100 * minuteMs);
  moveClock(world, 1);
  for (let nth = 0; nth < 10; nth += 1) {
    for (const slot of slots) await roundOf(world, slot);
    await time.passUntil(time.now() + (nth < 4 ? 3 : 65) * minuteMs);
  }
}

/** After a quiet day of real time one instance does the work of the night. */
export async function night({ time, slots }: World): Promise<void> {
  await time.passUntil(time.now() + 25 * 60 * minuteMs);
  for (const { running } of slots) if (running) await time.during(running.night());
}

async function roundOf({ time }: World, { running }: Slot): Promise<void> {
  if (!running) return;
  await time.during(running.sync());
  await time.during(running.app.round());
}

/** A week later: what is asked by then lapses and is asked again. */
export async function undoing(world: World): Promise<void> {
  const { time, slots } = world;
  const rounds = async (): Promise<void> => {
    await time.passUntil(time.now() + minuteMs);
    for (const slot of slots) await roundOf(world, slot);
    await time.passUntil(time.now() + 65 * minuteMs);
  };
  moveClock(world, 24 * 7);
  await rounds();
  await thereAndBack(world, world.chance('undoing'), rounds);
  await rounds();
  await checkNudges(world);
}

/** Every command comes once more, hours later; then what follows from that settles as well. */
export async function repeatEverything(world: World): Promise<void> {
  const { time, slots } = world;
  const people = world.chance('repeat');
  for (const command of world.commands) {
    give(world, command, people.pick(slots));
    await time.passUntil(time.now() + 20_000);
  }
  for (let nth = 0; nth < 3; nth += 1) {
    for (const slot of slots) await roundOf(world, slot);
    await time.passUntil(time.now() + 65 * minuteMs);
  }
  for (const slot of slots) await roundOf(world, slot);
}
