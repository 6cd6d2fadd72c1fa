import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from './simulate.ts';
import { createTemplate } from './tenant/template.ts';

/** What is told of one run. */
export interface Report {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Only when it was asked for. */
  readonly trace: readonly string[];
}

const { trace } = workerData as { readonly trace: boolean };
const template = createTemplate();

parentPort?.on('message', (seed: number | 'enough') => {
  if (seed === 'enough') parentPort?.close();
  else void play(seed);
});

async function play(seed: number): Promise<void> {
  const outcome = await simulate(seed, await template);
  const report: Report = { ...outcome, trace: trace ? outcome.trace : [] };
  parentPort?.postMessage(report);
}
