import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTown, type Town } from '../support/town.ts';
import { expectReadable } from './support/expectReadable.ts';
import { narrow, startWalk, wide, type Walk } from './support/walk.ts';

const icon = join(import.meta.dirname, '../../manifest/color.png');
let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'evidence');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const open = async (): Promise<void> => {
  await walk.open('anouk.terhorst', { tab: 'werk', sub: 'dossier/K-2026-0017' });
  await walk.tab.getByRole('button', { name: /^Stukken en opnames/ }).click();
};
const file = async (name: string, buffer: Buffer): Promise<void> => {
  await walk.tab.getByLabel('Bestand').setInputFiles({ name, mimeType: 'image/png', buffer });
};

/** @requirement O22 O45 */
describe('a photo that the complainant brought', () => {
  it('is refused when it is something else, with what can be chosen', async () => {
    await walk.page.setViewportSize(wide);
    await open();
    await walk.tab.getByRole('button', { name: 'Stuk toevoegen' }).click();
    await walk.tab.getByLabel('Wat is het?').fill('Foto van de brief op de deurmat');
    await file('foto.png', Buffer.from('<svg onload="alert(1)"/>'));
    await walk.tab.getByText(/^Dit soort bestand kan niet/).waitFor();
    await walk.shot('geweigerd');
    await expectReadable(walk);
  });

  it('is kept at once, also through a reload, and stands in the dossier', async () => {
    await file('deurmat.png', await readFile(icon));
    await walk.tab.getByText('Bewaard: deurmat.png').waitFor();
    await walk.tab.getByText(/^Concept bewaard/).waitFor();
    await walk.page.reload();
    await walk.tab.getByRole('button', { name: /^Stukken en opnames/ }).click();
    await walk.tab.getByRole('button', { name: 'Stuk toevoegen' }).click();
    await walk.tab.getByText('Bewaard: deurmat.png').waitFor();
    await walk.shot('bewaard');
    await walk.submit('Stuk toevoegen').click();
    await walk.tab.getByText('Het stuk is toegevoegd.').waitFor();
  });

  it('is looked at where it stands, on a phone too', async () => {
    await walk.page.setViewportSize(narrow);
    const show = walk.tab.getByRole('button', { name: 'Bekijk deurmat.png' });
    await show.focus();
    await walk.page.keyboard.press('Enter');
    const picture = walk.tab.getByRole('img', { name: 'Foto van de brief op de deurmat' });
    await picture.waitFor();
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(192);
    await walk.shot('bekeken');
    await expectReadable(walk);
    // The API refused the first file, which a browser calls an error.
    expect(walk.errors.filter((error) => !error.includes('status of 415'))).toEqual([]);
  });
});
