import { compose } from '../../src/main/compose.ts';
import type { Surroundings } from '../../src/main/surroundings.ts';
import { createNetwork, type Life, type NetworkDeps } from './network/createNetwork.ts';
import { epoch } from './tenant/simTenant.ts';
import { count, type Slot, type World } from './world.ts';

const retryMs = 5_000;

/** Starts processes, and ends them as a power cut does. */
export interface Lives {
  readonly start: (slot: Slot) => Promise<void>;
  readonly kill: (life: Life) => void;
  /** Ends the process of a slot as an administrator does. */
  readonly stop: (slot: Slot) => void;
}

/** One for all: each would note where it was made, and most go off with nobody waiting any more. */
const passed = new DOMException('The time limit has passed', 'TimeoutError');

export const newLife = (name: string): Life => ({ name, dead: false, stalledUntil: 0 });

export function createLives(world: World, network: Omit<NetworkDeps, 'kill'>): Lives {
  const chance = world.chance('lives');

  const kill = (life: Life): void => {
    if (life.dead) return;
    life.dead = true;
    life.diedAt = world.time.now();
    count(world, 'deaths');
    world.trace(`${life.name} dies`);
    const slot = world.slots.find((each) => each.life === life);
    if (!slot) return;
    slot.running = undefined;
    if (world.disk) world.trace(`${nameIn(slot, 1)} begins with the disk of ${life.name}`);
    world.disk?.cut(life.name, nameIn(slot, 1));
    world.time.after(chance.between(500, 60_000), () => void start(slot));
  };

  const start = async (slot: Slot): Promise<void> => {
    const life = newLife(nameIn(slot, 1));
    slot.lives += 1;
    slot.life = life;
    world.trace(`${life.name} starts`);
    const around = surroundingsOf(world, {
      slot,
      life,
      fetch: createNetwork({ ...network, kill }, life),
    });
    const { provisioning: _, ...tenant } = world.tenant.config;
    const config = {
      ...tenant,
      ...(world.disk && { cacheFolder: world.disk.folderOf(life.name) }),
      // Where files are destroyed the organisation has said how long they are kept.
      ...(world.habits.destroying && { retentionYears: 1 }),
    };
    for (;;) {
      try {
        const composition = await compose(config, around, writeLetter);
        world.composed.push(composition);
        while (!(await composition.sync())) await around.sleep(retryMs);
        slot.running = composition;
        await composition.app.round();
        return;
      } catch (error) {
        world.trace(`${life.name} start failed: ${nameOf(error)}`);
        await around.sleep(retryMs);
      }
    }
  };
  const stop = (slot: Slot): void => {
    slot.life.dead = true;
    const { running } = slot;
    running?.closeCache();
    if (running) world.composed.splice(world.composed.indexOf(running), 1);
    world.disk?.keep(slot.life.name, nameIn(slot, 1));
    slot.running = undefined;
  };
  return { start, kill, stop };
}

export const nameOf = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;

/** Of the present process, or the so many-th after it. */
const nameIn = ({ name, lives }: Slot, after: number): string => `${name}${lives + after}`;

/** What a letter looks like is shown elsewhere; here only that there is one. */
const writeLetter = ({
  kenmerk,
  subject,
}: {
  kenmerk: string;
  subject: string;
}): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(`${kenmerk} ${subject}`));

function surroundingsOf(
  world: World,
  of: { readonly slot: Slot; readonly life: Life; readonly fetch: typeof fetch },
): Surroundings {
  const { time } = world;
  const { life, slot } = of;
  const born = time.now();
  let tokens = 0;
  return {
    fetch: of.fetch,
    monotonicMs: () => time.now() - born,
    realNow: () => epoch + time.now() + slot.skewMs,
    randomToken: () => `${life.name}-${(tokens += 1)}`,
    sleep: (ms) => new Promise((resolve) => time.after(ms, resolve, life)),
    timeLimit: (ms) => {
      const limit = new AbortController();
      time.after(ms, () => limit.abort(passed), life);
      return limit.signal;
    },
    log: (event, fields) => {
      world.trace(`${life.name} log ${event} ${JSON.stringify(fields ?? {})}`);
      count(world, `log ${event}`);
      if (event === 'integrity-alarm') world.alarms.push(fields ?? {});
      if (event === 'fault')
        count(world, `fault ${String(fields?.['where'])} ${String(fields?.['kind'])}`);
    },
  };
}
