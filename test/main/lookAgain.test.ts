import { expect, it } from '@jest/globals';
import { createSelfCheck } from '../../src/main/selfCheck.ts';

it('who asks to look again gets a look that began after he asked', async () => {
  const begun: (() => void)[] = [];
  const check = createSelfCheck({
    probes: () => {
      throw new Error('not looked at here');
    },
    isClosed: () => false,
    lookAtSite: () => new Promise((resolve) => begun.push(resolve)),
    standing: () => [],
    around: { realNow: () => 0, log: () => undefined },
  });

  const first = check.again();
  await new Promise(setImmediate);
  const [second, third] = [check.again(), check.again()];
  expect(begun).toHaveLength(1);
  begun[0]?.();
  await first;
  await new Promise(setImmediate);
  // Both asked before it began: one look is enough for them.
  expect(begun).toHaveLength(2);
  begun[1]?.();
  await Promise.all([second, third]);
});
