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
  });
});

const add = async (what: string, name: string, buffer: Buffer): Promise<void> => {
  // A form that was just sent still stands there, and its own button has that name as well.
  await walk.tab.locator('form').waitFor({ state: 'detached' });
  await walk.tab.locator('button[data-step="stuk-toevoegen"]').click();
  await walk.tab.getByLabel('Wat is het?').fill(what);
  await file(name, buffer);
  await walk.tab.getByText(`Bewaard: ${name}`).waitFor();
  await walk.submit('Stuk toevoegen').click();
  await walk.tab.getByRole('button', { name: `Bekijk ${name}` }).waitFor();
};

/** A letter of two pages, as a browser writes one. */
const letter = async (): Promise<Buffer> => {
  const page = await walk.page.context().newPage();
  await page.setContent(
    '<h1>Geachte mevrouw</h1><p style="break-after: page">Eerste bladzijde.</p><p>Tweede bladzijde.</p>',
  );
  const made = await page.pdf({ format: 'A4' });
  await page.close();
  return made;
};

/** Asks for a password that nobody knows. */
const lockedPdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
    `3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>endobj`,
    'trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>',
    '%%EOF',
  ].join('\n'),
);

/** @requirement O22 O45 */
describe('a pdf that the complainant brought', () => {
  const drawn = (): Promise<boolean> =>
    walk.tab.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return [...data].some((value) => value < 100);
    });

  it('is read where it stands, page by page, by eye and by ear', async () => {
    await walk.page.setViewportSize(wide);
    await open();
    await add('Brief van de klager', 'brief.pdf', await letter());
    await walk.tab.getByRole('button', { name: 'Bekijk brief.pdf' }).click();
    await walk.tab.getByText('Bladzijde 1 van 2').first().waitFor();
    await walk.tab.getByText('Eerste bladzijde.').waitFor({ state: 'attached' });
    expect(await drawn()).toBe(true);
    await walk.tab.locator('canvas').scrollIntoViewIfNeeded();
    await walk.shot('pdf');

    await walk.tab.getByRole('button', { name: 'Volgende bladzijde' }).focus();
    await walk.page.keyboard.press('Enter');
    await walk.tab.getByText('Tweede bladzijde.').waitFor({ state: 'attached' });
    await walk.tab.getByRole('img', { name: 'Brief van de klager, Bladzijde 2 van 2' }).waitFor();
    await expectReadable(walk);
  });

  it('is larger where it is too small to read, on a phone too', async () => {
    await walk.page.setViewportSize(narrow);
    const page = walk.tab.locator('canvas');
    const before = await page.evaluate((canvas) => canvas.clientWidth);
    await walk.tab.getByRole('button', { name: 'Groter' }).click();
    const after = await page.evaluate((canvas) => canvas.clientWidth);
    expect(after / before).toBeGreaterThan(1.2);
    await page.scrollIntoViewIfNeeded();
    await walk.shot('pdf-smal');
    await expectReadable(walk);
  });

  it('can still be saved', async () => {
    const saving = walk.page.waitForEvent('download');
    await walk.tab.getByRole('button', { name: 'Download brief.pdf' }).click();
    expect((await saving).suggestedFilename()).toBe('brief.pdf');
  });

  it('is said not to open where it asks for a password or is broken', async () => {
    await walk.page.setViewportSize(wide);
    await open();
    await add('Stuk met een wachtwoord', 'dicht.pdf', lockedPdf);
    await add('Kapot stuk', 'kapot.pdf', Buffer.from('%PDF-1.7 en dan niets'));
    await walk.tab.getByRole('button', { name: 'Bekijk dicht.pdf' }).click();
    await walk.tab.getByText(/^Deze pdf heeft een wachtwoord/).waitFor();
    await walk.tab.getByRole('button', { name: 'Bekijk kapot.pdf' }).click();
    await walk.tab.getByText(/^Deze pdf kan hier niet worden getoond/).waitFor();
    await walk.shot('pdf-niet-te-openen');
    await expectReadable(walk);
  });

  it('runs into nothing that the page forbids', () => {
    // The API refused the first file, which a browser calls an error.
    expect(walk.errors.filter((error) => !error.includes('status of 415'))).toEqual([]);
  });
});
