import type { PressAnswer } from './press.ts';

/**
 * The answer for a press that takes too long. The work goes on; the same press again is the same
 * command, so it finds what became of it (protocol.md §1).
 */
export const notKnownYet = (limit: AbortSignal, text: string): Promise<PressAnswer> =>
  new Promise((resolve) => {
    const tooLong = (): void => resolve({ kind: 'refused', text });
    limit.addEventListener('abort', tooLong, { once: true });
  });
