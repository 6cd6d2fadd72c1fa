import { Worker } from 'node:worker_threads';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** From asking until the last byte. */
  readonly ms: number;
}

export interface Question {
  readonly nth: number;
  readonly url: string;
  readonly init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
}

export interface Answered {
  readonly nth: number;
  readonly answer: Answer;
}

/** Asks from a thread of its own: the tenant works in ours, and the one asking would wait for that. */
export function askApart(): (url: string, init: Question['init']) => Promise<Answer> {
  const worker = new Worker(new URL('./askerThread.ts', import.meta.url));
  const waiting = new Map<number, (answer: Answer) => void>();
  worker.on('message', ({ nth, answer }: Answered) => {
    waiting.get(nth)?.(answer);
    waiting.delete(nth);
  });
  // A thread that breaks ends the bench, with its reason.
  worker.unref();
  let asked = 0;
  return (url, init) => {
    const question = { nth: (asked += 1), url, init };
    return new Promise((resolve) => {
      waiting.set(question.nth, resolve);
      worker.postMessage(question);
    });
  };
}
