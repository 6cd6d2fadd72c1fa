import type { RequestHandler } from 'express';

/** Teams waits fifteen seconds for an answer; real milliseconds. */
const LONGEST_MS = 8_000;
const LOOK_MS = 50;

/**
 * Lets nobody through before people, offices and complaints were read once: whoever is not known yet would be taken for
 * somebody who may nothing, and his chat would never be kept. After eight seconds the answer is 503.
 */
export const afterStart =
  (ready: () => boolean, sleep: (ms: number) => Promise<void>): RequestHandler =>
  async (_, response, next) => {
    for (let waited = 0; !ready() && waited < LONGEST_MS; waited += LOOK_MS) await sleep(LOOK_MS);
    if (ready()) next();
    else response.status(503).set('Retry-After', '5').end();
  };
