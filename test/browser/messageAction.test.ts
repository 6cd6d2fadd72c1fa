import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { narrow, startWalk, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  walk = await startWalk(town, 'message-action');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const words = 'Mevrouw belt voor de derde keer en niemand belt terug.';
const dialog = () => walk.page.frameLocator('dialog iframe');
const choose = async (): Promise<void> => {
  const message = walk.page.locator('article.own', { hasText: words });
  await message.getByLabel('Meer opties').click();
  await walk.shot('menu');
  await message.getByRole('button', { name: 'Registreer als klacht' }).click();
};

/** @requirement O10 */
describe('a chat message becomes a complaint', () => {
  it('with its words in the form, and what will be kept above it', async () => {
    await walk.open('daan.eggink');
    await walk.page.getByLabel('Typ een bericht').fill(words);
    await walk.page.getByRole('button', { name: 'Versturen' }).click();
    await walk.page.locator('article.own', { hasText: words }).waitFor();
    await choose();

    await dialog().getByText('Uit een chatbericht').waitFor();
    await dialog().getByText('Geschreven door Daan Eggink').waitFor();
    expect(await dialog().getByLabel('Wat is er gebeurd?').inputValue()).toBe(words);
    await walk.shot('dialoog');
    await walk.page.setViewportSize(narrow);
    await walk.page.waitForTimeout(300);
    await walk.shot('dialoog-smal');
    const page = dialog().locator('html');
    expect(await page.evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
    await walk.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('is registered from the dialog, and only who asked sees the answer', async () => {
    await dialog().getByLabel('Waar gaat het vooral over?').selectOption('bereikbaarheid');
    await dialog().getByRole('button', { name: 'Klacht vastleggen' }).click();
    await dialog().getByText('De klacht is vastgelegd.').waitFor();
    await walk.shot('vastgelegd');
    await walk.page.locator('dialog').getByLabel('Sluiten').click();
  });

  it('is not registered a second time', async () => {
    await choose();
    await walk.page.getByText(/Je hebt dit bericht al vastgelegd, als K-2026-\d{4}\./).waitFor();
    await walk.shot('al-vastgelegd');
    // Who may not open the dossier is told so by the API; the browser calls that an error.
    expect(walk.errors.filter((error) => !error.includes('status of 404'))).toEqual([]);
  });
});
