import { expect } from '@jest/globals';
import { axeFaults } from './axeFaults.ts';
import type { Walk } from './walk.ts';

/** The tab, as it stands in a walk, fits in its frame, and axe finds nothing in it. */
export const expectReadable = async ({ page }: Walk): Promise<void> => {
  const [frame] = page.frames().slice(-1);
  if (frame === undefined) throw new Error('The tab is not open');
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await axeFaults(frame, {})).toEqual([]);
};
