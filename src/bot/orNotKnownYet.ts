import type { PressAnswer } from './press.ts';

/**
 * The answer, or that it takes too long. The work goes on then; the same press again is the same command, so it
 * finds what became of it (protocol.md §1).
 */
export const orNotKnownYet = async (
  answer: Promise<PressAnswer>,
  limit: AbortSignal,
  text: string,
): Promise<PressAnswer> => {
  let tooLong = (): void => undefined;
  const late = new Promise<PressAnswer>((resolve) => {
    tooLong = () => {
      resolve({ kind: 'refused', text });
    };
  });
  limit.addEventListener('abort', tooLong, { once: true });
  try {
    return await Promise.race([answer, late]);
  } finally {
    // A limit that is still listened to keeps the answer in memory until it has passed.
    limit.removeEventListener('abort', tooLong);
  }
};
