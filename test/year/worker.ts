import { parentPort } from 'node:worker_threads';
import { createTemplate } from '../simulation/tenant/template.ts';
import { liveYear } from './live.ts';
import { measuresOf, type Measures } from './measures.ts';
import { readModel } from './model.ts';
import type { Question } from './year.ts';

/** One year to live. */
export interface YearToLive {
  readonly question: Question;
  readonly complaints: number;
}

/** What came of it. */
export interface Told {
  readonly nth: number;
  readonly measures: Measures;
  readonly seconds: number;
  readonly counts: readonly (readonly [string, number])[];
}

const template = await createTemplate();

parentPort?.on('message', (asked: (YearToLive & { readonly nth: number }) | 'enough') => {
  if (asked === 'enough') {
    parentPort?.close();
    return;
  }
  void live(asked);
});

async function live({
  nth,
  question,
  complaints,
}: YearToLive & { readonly nth: number }): Promise<void> {
  const began = performance.now();
  const lived = await liveYear({ ...readModel(), complaints }, question, template);
  const told: Told = {
    nth,
    measures: measuresOf(lived),
    seconds: Math.round((performance.now() - began) / 1000),
    counts: [...lived.counts],
  };
  parentPort?.postMessage(told);
}
