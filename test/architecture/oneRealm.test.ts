import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';

describe('an error from node in a test', () => {
  it('is an Error, as in production, and of its own kind only', async () => {
    const error: unknown = await readFile('no-such-file').catch((cause: unknown) => cause);

    expect(error instanceof Error).toBe(true);
    expect(error instanceof RangeError).toBe(false);
  });

  it('leaves our own classes of errors alone', () => {
    class OwnError extends Error {}

    expect(new OwnError('x') instanceof OwnError).toBe(true);
    expect(new OwnError('x') instanceof Error).toBe(true);
    expect((new Error('x') as unknown) instanceof OwnError).toBe(false);
    expect(({} as unknown) instanceof Error).toBe(false);
  });
});
