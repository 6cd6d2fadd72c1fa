import { it } from '@jest/globals';

/** A test that goes on where the one before ended; after the first that fails the rest is not tried. */
export const inOrder = (): ((sentence: string, test: () => Promise<void>) => void) => {
  let stuck: string | undefined;
  return (sentence, test) => {
    it(sentence, async () => {
      if (stuck !== undefined) throw new Error(`Not tried, because this failed: ${stuck}`);
      stuck = sentence;
      await test();
      stuck = undefined;
    });
  };
};
