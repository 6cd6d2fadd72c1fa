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
