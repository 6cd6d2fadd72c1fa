import { createHash } from 'node:crypto';
import { chanceOf, type Chance } from './chance.ts';
import { checkAll } from './checks/checkAll.ts';
import { checkModels } from './checks/checkModels.ts';
import { checkRestart } from './checks/checkRestart.ts';
import { countStaleCards } from './checks/countStaleCards.ts';
import { watchOwed } from './checks/watchOwed.ts';
import { watchSends } from './checks/watchSends.ts';
import { createDisk } from './disk.ts';
import { habitsOf, skewOf } from './habits.ts';
import { badDay, calmDay, night, repeatEverything, undoing } from './days.ts';
import { destroying } from './destroying.ts';
import { createLives, newLife, type Lives } from './lives.ts';
import type { Watch } from './network/createNetwork.ts';
import { calm } from './network/fate.ts';
import { decideAgain } from './people/fillOutbox.ts';
import { createSimTenant } from './tenant/simTenant.ts';
import type { OpenTemplate } from './tenant/template.ts';
import { createTime } from './time.ts';
import type { Slot, World } from './world.ts';

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
    await night(world);
    await undoing(world);
    await destroying(world);
    await repeatEverything(world);
    await checkAll(world);
    await checkRestart(world, lives);
  } catch (error) {
    world.violations.push(`the run broke: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    for (const { life } of slots) life.dead = true;
    for (const { closeCache } of world.composed) closeCache();
    world.disk?.remove();
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
    composed: [],
    owed: new Map(),
    disk: habits.onDisk ? createDisk(chance('disk')) : undefined,
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
  const sends = watchSends(world);
  const noteOwed = watchOwed(world);
  const watch: Watch = {
    ...sends,
    carried: (call, life, answer) => {
      sends.carried(call, life, answer);
      noteOwed(call);
    },
    trace: world.trace,
  };
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
