import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { startWalk, wide, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'figures');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const looks = [
  { theme: 'default', width: 1280 },
  { theme: 'default', width: 320 },
  { theme: 'dark', width: 1280 },
  { theme: 'dark', width: 320 },
  { theme: 'contrast', width: 1280 },
  { theme: 'contrast', width: 320 },
] as const;

describe.each(looks)('figures, $theme at $width', ({ theme, width }) => {
  it('fit and can be read by all', async () => {
    await walk.page.setViewportSize({ ...wide, width });
    const view = width === 320 ? ({ view: 'phone' } as const) : {};
    await walk.open('marijke.hofstra', { tab: 'werk', sub: 'cijfers', theme, ...view });
    await walk.tab.getByText('Waar gaan de klachten over?').first().waitFor();
    await walk.shot(`cijfers-${theme}-${width}`);

    await walk.tab.getByRole('heading', { name: 'Op tijd?' }).scrollIntoViewIfNeeded();
    await walk.shot(`tabellen-${theme}-${width}`);

    const [frame] = walk.page.frames().slice(-1);
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const { violations } = await new AxeBuilder({ page: walk.page })
      .include('.tab-view iframe')
      .exclude('[data-tabster-dummy]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

it('figures leave nothing in the console', () => {
  expect(walk.errors).toEqual([]);
});
