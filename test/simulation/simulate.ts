import { createHash } from 'node:crypto';
import { chanceOf, type Chance } from './chance.ts';
import { checkAll } from './checks/checkAll.ts';
import { checkModels } from './checks/checkModels.ts';
import { countStaleCards } from './checks/countStaleCards.ts';
import { checkNudges } from './checks/checkNudges.ts';
import { watchSends } from './checks/watchSends.ts';
import { habitsOf, skewOf } from './habits.ts';
import { createLives, newLife, type Lives } from './lives.ts';
import { calm, weatherOf } from './network/fate.ts';
import { act } from './people/act.ts';
import { decideAgain, fillOutbox } from './people/fillOutbox.ts';
import { give } from './people/give.ts';
import { mendAll } from './people/meddle.ts';
import { moveClock } from './people/moveClock.ts';
import { thereAndBack } from './people/thereAndBack.ts';
import { createSimTenant } from './tenant/simTenant.ts';
import type { OpenTemplate } from './tenant/template.ts';
import { createTime } from './time.ts';
import type { Slot, World } from './world.ts';

const acts = 45;
const minuteMs = 60_000;

export interface Outcome {
  readonly seed: number;
  /** Empty when the protocol held. */
  readonly violations: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Everything that happened, line by line. */
  readonly trace: readonly string[];
  readonly hash: string;
}

/** One run: two instances, people, a bad day, and then a calm one after which everything must be right. */
export async function simulate(seed: number, template: OpenTemplate): Promise<Outcome> {
  const trace: string[] = [];
  const { world, lives, close } = createWorld(seed, template, trace);
  const { time, slots } = world;
  try {
    await time.during(Promise.all(slots.map(lives.start)));
    await badDay(world, lives);
    await calmDay(world);
    checkModels(world);
    countStaleCards(world);
    await decideAgain(world, world.chance('again'));
    await undoing(world);
    await repeatEverything(world);
    await checkAll(world);
  } catch (error) {
    world.violations.push(`the run broke: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    for (const { life } of slots) life.dead = true;
    close();
  }
  const hash = createHash('sha256').update(trace.join('\n')).digest('hex');
  return { seed, violations: [...new Set(world.violations)], counts: world.counts, trace, hash };
}

function createWorld(
  seed: number,
  template: OpenTemplate,
  lines: string[],
): { readonly world: World; readonly lives: Lives; readonly close: () => void } {
  const working = { count: 0 };
  const time = createTime(() => working.count > 0);
  const rows = new Map<string, Chance>();
  const chance = (part: string): Chance => {
    const row = rows.get(part) ?? chanceOf(seed, part);
    rows.set(part, row);
    return row;
  };
  const habits = habitsOf(chance('habits'));
  const tenant = createSimTenant({
    store: template(),
    now: time.now,
    random: chance('tenant').next,
  });
  const skew = chance('skew');
  const slotOf = (name: Slot['name']): Slot => ({
    name,
    skewMs: skewOf(skew, habits),
    lives: 0,
    life: newLife(`${name}0`),
    running: undefined,
  });
  const world: World = {
    seed,
    time,
    tenant,
    chance,
    slots: [slotOf('A'), slotOf('B')],
    commands: [],
    runs: [],
    sends: [],
    tried: new Set(),
    violations: [],
    counts: new Map(),
    habits,
    alarms: [],
    meddled: [],
    atOnce: async (work) => {
      working.count += 1;
      try {
        return await work();
      } finally {
        working.count -= 1;
      }
    },
    weather: calm,
    trace: (line) => lines.push(`${Math.round(time.now())} ${line}`),
  };
  const watch = { ...watchSends(world), trace: world.trace };
  const lives = createLives(world, {
    time,
    working,
    watch,
    chance: chance('network'),
    weather: () => world.weather,
    handle: tenant.handle,
  });
  return { world, lives, close: () => tenant.store.close() };
}

/** People work, one act after another; what fails, dies or is late is up to the weather. */
async function badDay(world: World, lives: Lives): Promise<void> {
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
async function calmDay(world: World): Promise<void> {
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

async function roundOf({ time }: World, { running }: Slot): Promise<void> {
  if (!running) return;
  await time.during(running.sync());
  await time.during(running.app.round());
}

/** A week later: what is asked by then lapses and is asked again. */
async function undoing(world: World): Promise<void> {
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
async function repeatEverything(world: World): Promise<void> {
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
