import { parentPort } from 'node:worker_threads';
import type { Answered, Question } from './askApart.ts';

/** The thread that asks: what it measures is the app, not what the tenant does meanwhile in the other thread. */
parentPort?.on('message', (question: Question) => void answer(question));

async function answer({ nth, url, init }: Question): Promise<void> {
  const at = performance.now();
  const response = await fetch(url, init);
  const text = await response.text();
  const ms = performance.now() - at;
  const body = text === '' ? undefined : (JSON.parse(text) as unknown);
  parentPort?.postMessage({
    nth,
    answer: { status: response.status, body, ms },
  } satisfies Answered);
}
