import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { axeFaults } from './support/axeFaults.ts';
import { startWalk, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  walk = await startWalk(town, 'phone-places');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

describe('Teams on a telephone', () => {
  it('leads to bell, group chat, channel and calendar from beneath the list, and back', async () => {
    await walk.open('nadia.bouzidi', { view: 'phone' });
    const back = () => walk.page.getByRole('button', { name: 'Terug' }).click();
    await back();
    const places = walk.page.getByRole('navigation', { name: 'Teams' });
    await walk.shot('list');
    expect(await axeFaults(walk.page.mainFrame(), { include: ['.teams'] })).toEqual([]);

    for (const [name, words] of [
      ['Activiteit', 'Er is geen activiteit.'],
      ['Groepschat', undefined],
      ['Kanaal', undefined],
      ['Agenda', 'Er staat niets in je agenda.'],
    ] as const) {
      await places.getByRole('button', { name }).click();
      const panel = walk.page.locator('.place-panel');
      await panel.waitFor();
      await (words === undefined ? panel.getByRole('textbox') : panel.getByText(words)).waitFor();
      expect(await places.isVisible()).toBe(false);
      await walk.shot(name);
      await back();
      await places.waitFor();
    }
  });

  it('says that the bot types while an answer takes long', async () => {
    await walk.open('nadia.bouzidi', { view: 'phone' });
    let slow = true;
    town.intercept = async (request) => {
      if (slow && request.url.endsWith('/clock')) await sleep(3_000);
      return undefined;
    };
    const box = walk.page.getByRole('textbox');
    await box.fill('mijn klachten');
    await box.press('Enter');
    await walk.page.getByText('Klachtwijzer typt …').waitFor();
    await walk.shot('typt');
    slow = false;
    await walk.page.getByText('Klachtwijzer typt …').waitFor({ state: 'detached' });
    expect(walk.errors).toEqual([]);
  });
});
