// Draws the two icons of the app package from their SVGs: node manifest/drawIcons.js
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../test/browser/support/browser.ts';

const browser = await launchBrowser();
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(join(import.meta.dirname, `${name}.svg`), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), omitBackground: true });
}
await browser.close();
