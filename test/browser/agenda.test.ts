import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { startWalk, wide, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'agenda');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const looks = [
  { theme: 'default', width: 1280, lang: 'nl' },
  { theme: 'default', width: 320, lang: 'en' },
  { theme: 'dark', width: 1280, lang: 'en' },
  { theme: 'dark', width: 320, lang: 'nl' },
  { theme: 'contrast', width: 768, lang: 'nl' },
] as const;

describe.each(looks)('the calendar, $theme at $width in $lang', ({ theme, width, lang }) => {
  it('fits and can be read by all', async () => {
    await walk.page.setViewportSize({ ...wide, width });
    const view = width === 320 ? ({ view: 'phone' } as const) : {};
    await walk.open('marijke.hofstra', { tab: 'werk', sub: 'agenda', theme, lang, ...view });
    await walk.tab.getByText('K-2026-').first().waitFor();
    await walk.shot(`maand-${theme}-${width}`);

    const [frame] = walk.page.frames().slice(-1);
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const { violations } = await new AxeBuilder({ page: walk.page })
      .include('.tab-view iframe')
      .exclude('[data-tabster-dummy]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

describe('the calendar', () => {
  it('leads by keyboard alone from today to the dossier of the hearing of tomorrow', async () => {
    await walk.page.setViewportSize(wide);
    await walk.open('marijke.hofstra', { tab: 'werk', sub: 'agenda' });
    await walk.tab.locator('[aria-current="date"]').focus();
    await walk.page.keyboard.press('ArrowRight');
    await walk.page.keyboard.press('Tab');
    await walk.shot('morgen-gekozen');
    await walk.page.keyboard.press('Enter');
    await walk.tab.getByRole('heading', { level: 1, name: /^Huisbezoek twee keer/ }).waitFor();
  });

  it('shows a week with what each thing is about', async () => {
    await walk.open('marijke.hofstra', { tab: 'werk', sub: 'agenda' });
    await walk.tab.getByRole('button', { name: 'Week', exact: true }).click();
    await walk.tab.getByRole('heading', { name: /16.*22 maart 2026/ }).waitFor();
    await walk.shot('week');
  });

  it('leaves nothing in the console', () => {
    expect(walk.errors).toEqual([]);
  });
});
