import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Walk } from './walk.ts';

/** The tab, as it stands in a walk, fits in its frame, and axe finds nothing in it. */
export const expectReadable = async ({ page }: Walk): Promise<void> => {
  const [frame] = page.frames().slice(-1);
  expect(await frame?.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .include('.tab-view iframe')
    // Fluent's focus traps: microsoft/tabster#288.
    .exclude('[data-tabster-dummy]')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
};
