import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pdfText } from './support/pdfText.ts';
import { startTown, type Town } from '../support/town.ts';
import { startWalk, wide, type Walk } from './support/walk.ts';

const screens = join(import.meta.dirname, '../../.cache/screens/printing');
const coordinator = 'marijke.hofstra';
const kenmerk = 'K-2026-0015';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'printing');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});
beforeEach(async () => {
  await walk.page.setViewportSize(wide);
  await walk.page.emulateMedia({ media: null });
});

/** What can be pressed and still stands on the paper. */
const pressable = () =>
  walk.tab
    .locator('nav, .fui-Button, .fui-Checkbox, input, select, textarea, footer')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
const onPaper = () => walk.page.emulateMedia({ media: 'print' });

describe('a dossier on paper', () => {
  it('has every part open, with its kenmerk and without anything to press', async () => {
    await walk.open(coordinator, { tab: 'werk', sub: `dossier/${kenmerk}`, theme: 'dark' });
    const log = walk.tab.getByText('heeft de klacht vastgelegd', { exact: false }).first();
    expect(await log.isVisible()).toBe(false);
    await onPaper();
    await log.waitFor();
    await walk.tab.locator('[aria-busy="true"]').first().waitFor({ state: 'hidden' });
    await walk.shot('dossier');

    expect(await pressable()).toEqual([]);
    expect(await walk.tab.getByText(kenmerk).first().isVisible()).toBe(true);
    expect(await walk.tab.getByText(/^Afgedrukt door Marijke Hofstra op /).isVisible()).toBe(true);
    const [ink, paper] = await walk.tab.locator('h1').evaluate((heading) => {
      const { color, backgroundColor } = getComputedStyle(heading);
      return [color, backgroundColor];
    });
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });

  it('is folded again afterwards', async () => {
    await onPaper();
    await walk.page.emulateMedia({ media: 'screen' });
    const folds = walk.tab.locator('h2 > button[aria-expanded="true"]');
    await folds.first().waitFor({ state: 'detached' });
    expect(await folds.count()).toBe(0);
  });

  it('has everything in it when the button is pressed, the log too', async () => {
    await walk.open(coordinator, { tab: 'werk', sub: `dossier/${kenmerk}` });
    const seen = await walk.tab.locator('body').evaluate((body) => {
      const told: string[] = [];
      const { defaultView } = body.ownerDocument;
      if (defaultView) defaultView.print = () => void told.push(body.textContent);
      Object.assign(body, { told });
      return told;
    });
    expect(seen).toEqual([]);
    await walk.tab.getByRole('button', { name: 'Afdrukken' }).click();
    const told = () =>
      walk.tab.locator('body').evaluate((body) => (body as unknown as { told: string[] }).told[0]);
    for (let tries = 0; tries < 50 && (await told()) === undefined; tries += 1) {
      await walk.page.waitForTimeout(200);
    }
    expect(await told()).toContain('heeft de klacht vastgelegd');
  });
});

describe('every sheet', () => {
  it('says of which complaint it is and which page of how many', async () => {
    await walk.open(coordinator, { tab: 'werk', sub: `dossier/${kenmerk}` });
    await onPaper();
    await walk.tab.getByText('heeft de klacht vastgelegd', { exact: false }).first().waitFor();
    await walk.tab.locator('[aria-busy="true"]').first().waitFor({ state: 'hidden' });
    const pages = pdfText(await printed());

    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((text, index) => {
      expect(text).toContain(`${String(index + 1)} / ${String(pages.length)}`);
      expect(text).toContain('Klachtwijzer');
      expect(text.split(kenmerk).length).toBeGreaterThan(1);
    });
  });
});

/** The tab on paper, as its own print does it: a browser prints only whole windows by itself. */
async function printed(): Promise<Buffer> {
  const html = await walk.tab.locator('html').evaluate((root) => {
    const page = root.ownerDocument;
    const rules = [...page.styleSheets, ...page.adoptedStyleSheets].map((sheet) => {
      const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
      return sheet.media.mediaText === 'print' ? `@media print {${text}}` : text;
    });
    return `<!doctype html><html lang="nl"><style>${rules.join('\n')}</style><body>${page.body.innerHTML}</body></html>`;
  });
  const paper = await walk.page.context().newPage();
  await paper.setContent(html);
  const pdf = await paper.pdf({ path: join(screens, 'dossier.pdf'), preferCSSPageSize: true });
  await paper.close();
  return pdf;
}

describe('the list on paper', () => {
  it('is a table with its heading, and nothing to press', async () => {
    await walk.open(coordinator, { tab: 'werk', sub: 'alle' });
    await walk.tab.getByText('22 klachten').waitFor();
    await onPaper();
    await walk.shot('lijst');

    expect(await pressable()).toEqual([]);
    expect(await walk.tab.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['Kenmerk', 'Aanduiding', 'Stand', 'Datum', 'Behandelaar'],
    ]);
    expect(await walk.tab.getByRole('row').count()).toBe(23);
  });
});
