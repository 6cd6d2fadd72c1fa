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
    world.time.after(chance.between(500, 60_000), () => void start(slot));
  };

  const start = async (slot: Slot): Promise<void> => {
    slot.lives += 1;
    const life = newLife(`${slot.name}${slot.lives}`);
    slot.life = life;
    world.trace(`${life.name} starts`);
    const around = surroundingsOf(world, {
      slot,
      life,
      fetch: createNetwork({ ...network, kill }, life),
    });
    const { provisioning: _, ...config } = world.tenant.config;
    for (;;) {
      try {
        const composition = await compose(config, around, writeLetter);
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
  return { start, kill };
}

export const nameOf = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;

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
