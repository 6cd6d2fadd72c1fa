import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Report } from './worker.ts';

/**
 * `npm run simulate -- --seeds 10000 [--from n] [--first]`: plays so many bad days, says which broke
 * something, and adds up what happened. `--first` stops at the first that did; `--trace` prints one run.
 */
const { values } = parseArgs({
  // npm leaves the `--` in that stands between its options and ours.
  args: process.argv.slice(2).filter((each) => each !== '--'),
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    first: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
  },
});
const from = Number(values.from);
const seeds = values.trace ? 1 : Number(values.seeds);
const began = performance.now();
const counts = new Map<string, number>();
const broken: number[] = [];
let next = from;
let played = 0;

const threads = Math.min(seeds, availableParallelism());
const secondsSoFar = (): number => Math.round((performance.now() - began) / 1000);
// Whoever stops a long run still hears how far it came.
process.once('SIGINT', () => {
  tell();
  process.exit();
});

await Promise.all(Array.from({ length: threads }, () => playOn()));
tell();

/** What happened so far. */
function tell(): void {
  for (const [what, count] of [...counts].sort())
    console.log(`${String(count).padStart(9)}  ${what}`);
  console.log(
    `${played} runs in ${secondsSoFar()} s on ${threads} threads, ${broken.length} broken`,
  );
  if (broken.length === 0) return;
  console.log(`Broken: ${broken.sort((a, b) => a - b).join(' ')}`);
  process.exitCode = 1;
}

/** One thread takes seed after seed until there are no more. */
function playOn(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { trace: values.trace },
      // A run makes much that is soon forgotten; with little room it is all carried over first.
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
    });
    let playing: number | 'enough' = 'enough';
    const give = (): void => {
      const enough = next >= from + seeds || (values.first && broken.length > 0);
      playing = enough ? 'enough' : next++;
      worker.postMessage(playing);
    };
    worker.on('message', (report: Report) => {
      take(report);
      give();
    });
    worker.on('error', (cause) => {
      reject(new Error(`A thread broke while it played seed ${String(playing)}`, { cause }));
    });
    worker.on('exit', () => resolve());
    give();
  });
}

function take({ seed, violations, counts: of, trace }: Report): void {
  played += 1;
  if (played % 100 === 0) {
    console.error(`${played} of ${seeds} in ${secondsSoFar()} s, ${broken.length} broken`);
  }
  for (const [what, count] of of) counts.set(what, (counts.get(what) ?? 0) + count);
  for (const line of trace) console.log(line);
  if (violations.length === 0) return;
  broken.push(seed);
  console.log(`seed ${seed}:`);
  for (const violation of violations.slice(0, 8)) console.log(`  ${violation}`);
}
