import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/local-tenant/graph/faults/seededRandom.ts';
import { count } from './count.ts';
import type { Instance } from './instance.ts';
import { work, type Work } from './load.ts';
import { startVillage, type Village } from './village.ts';

/**
 * `npm run faults -- [--minutes 5] [--workers 6] [--seed 1]`: two instances of the app as processes on one
 * register, people who press and press again, and `kill -9` of one instance after another. Afterwards it
 * counts what was acknowledged, lost and doubled. Everything stays on 127.0.0.1 and ends by itself.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((each) => each !== '--'),
  options: {
    minutes: { type: 'string', default: '5' },
    workers: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
  },
});
const minuteMs = 60_000;
/** Longer than any lease, and than the longest pause after a send of unknown outcome. */
const laterMs = 65 * minuteMs;

const village = await startVillage();
const done: Work = { given: [], kenmerken: new Set() };
let kills = 0;
let now: Date;
try {
  await badMinutes(village, Number(values.minutes) * minuteMs);
  await quiet(village);
  now = village.tenant.clock.now();
} finally {
  await Promise.all(village.instances.map((each) => each.kill()));
  await village.closeTenant();
}
const { lines, wrong } = count(village, done.given, now);
await village.removeAll();
console.log(`${values.minutes} minutes, ${kills} times kill -9`);
for (const line of [...lines, ...wrong]) console.log(line);
process.exit(wrong.length === 0 ? 0 : 1);

async function badMinutes({ instances }: Village, lastsMs: number): Promise<void> {
  const end = performance.now() + lastsMs;
  const isOver = (): boolean => performance.now() > end;
  const randomOf = (of: number): (() => number) => seededRandom(Number(values.seed) * 1_000 + of);
  const workers = Array.from({ length: Number(values.workers) }, (_, nth) =>
    work(village, done, { isOver, random: randomOf(nth) }),
  );
  await Promise.all([
    ...workers,
    ...instances.map((each, at) => killing(each, isOver, randomOf(100 + at))),
  ]);
}

/** Lets an instance live for some seconds, kills it, and starts it again. */
async function killing(
  instance: Instance,
  isOver: () => boolean,
  random: () => number,
): Promise<void> {
  while (!isOver()) {
    await pause(500 + random() * 7_000);
    await instance.kill();
    kills += 1;
    await pause(random() * 2_000);
    await instance.start();
  }
}

/** Each start is a round; an hour later nothing is held by those who died any more. */
async function quiet({ instances }: Village): Promise<void> {
  for (let nth = 0; nth < 3; nth += 1) {
    await Promise.all(
      instances.map(async (each) => {
        await each.kill();
        await each.start({ laterMs });
      }),
    );
    await pause(2_000);
  }
}
