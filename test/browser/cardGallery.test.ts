import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hostPageRoutes } from '../../src/local-tenant/hostApi/hostPage.ts';
import { createNodeServer } from '../../src/local-tenant/server/nodeServer.ts';
import { createRouter } from '../../src/local-tenant/web/router.ts';
import { axeFaults } from './support/axeFaults.ts';
import { launchBrowser } from './support/browser.ts';

const root = join(import.meta.dirname, '../..');
/** Looked at by hand and not kept in the repository; they take a minute, and are taken by `npm run test:looks`. */
const pictures = process.env['KLACHTWIJZER_LOOKS'] === 'all';
const gallery = join(root, '.cache/card-gallery');

/** Milliseconds: axe looks at every element of hundreds of cards, on two cores that others use as well. */
const A_WHILE = 300_000;

/** Pixels of one picture. */
const TALLEST = 6_000;

type Look = [where: Parameters<typeof axeFaults>[1], how: Parameters<typeof axeFaults>[2]];

const languages = ['nl', 'en'] as const;
const themes = ['default', 'dark', 'contrast'] as const;
const rooms = languages.flatMap((language) =>
  themes.flatMap((theme) => [280, 600].map((width) => ({ language, theme, width }))),
);

/** A page of a hundred cards is taller than a browser can draw in one picture. */
const takePictures = async (page: Page, name: string): Promise<void> => {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  for (let top = 0; top < height; top += TALLEST) {
    await page.screenshot({
      path: join(gallery, `${name}-${String(1 + top / TALLEST)}.png`),
      fullPage: true,
      clip: { x: 0, y: top, width, height: Math.min(TALLEST, height - top) },
      // On a busy machine it takes a while.
      timeout: 120_000,
    });
  }
};

describe('the gallery of cards', () => {
  let browser: Browser;
  let origin: string;
  const route = createRouter(
    hostPageRoutes({ hostDir: join(root, 'dist/host'), session: 'none', origin: '' }),
  );
  const server = createNodeServer(
    async (request) => (await route(request)) ?? new Response(null, { status: 404 }),
  );
  beforeAll(async () => {
    browser = await launchBrowser();
    await mkdir(gallery, { recursive: true });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** The page as one opens it; a narrow window for narrow cards, because buttons differ there. */
  const opened = async (query: Readonly<Record<string, string>>): Promise<Page> => {
    const width = query['width'] === '280' ? 320 : 680;
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/kaarten?${new URLSearchParams(query).toString()}`);
    await page.locator('figure').first().waitFor();
    return page;
  };

  it.each(rooms)('fits $width px in $theme, $language', async ({ language, theme, width }) => {
    const page = await opened({ language, theme, width: String(width), forms: 'open' });

    if (pictures) await takePictures(page, `${language}-${theme}-${String(width)}`);
    const faults = await faultsOn(page);
    await page.context().close();

    expect(faults).toEqual([]);
  });

  const violationsOf = async (theme: string, ...look: Look) => {
    const page = await opened({ theme, width: '280', forms: 'open' });
    const found = await axeFaults(page.mainFrame(), ...look);
    await page.context().close();
    return found.map(({ rule, at }) => `${rule}: ${at}`);
  };

  it.each(themes)(
    'has colours that everybody can read, in %s',
    async (theme) => {
      expect(await violationsOf(theme, {}, { runOnly: ['color-contrast'] })).toEqual([]);
    },
    A_WHILE,
  );

  it(
    'has a name and a role for everything, for who does not see it',
    async () => {
      // What any card can come in looks alike on each: the agreed states stand for it.
      const exclude = ['figure[data-any]'];
      const rules = { 'color-contrast': { enabled: false } };

      expect(await violationsOf('default', { exclude }, { rules })).toEqual([]);
    },
    A_WHILE,
  );

  it('gives the words of each procedure', async () => {
    const page = await opened({ words: 'vlaanderen' });
    const said = await page.locator('main').innerText();
    await page.context().close();

    expect(said).toContain('klachtenbehandelaar');
    expect(said).not.toContain('teamleider');
  });

  it('carries nothing out', async () => {
    const page = await opened({});
    const figure = page.locator('#wil-jij-behandelen ~ .gallery-cards figure', { hasText: 'live' });
    await figure.getByRole('button', { name: 'Ik pak dit op' }).click();
    const answer = await figure.getByRole('status').innerText();
    await page.context().close();

    expect(answer).toBe('Hier gebeurt niets: dit is een voorbeeld.');
  });

  it('holds the rest of the actions under a button that says so', async () => {
    const page = await opened({ width: '280' });
    const figure = page.locator('#bel-eerst ~ .gallery-cards figure').filter({ hasText: /^live/ });
    const inSight = await figure.getByRole('button').allInnerTexts();
    await figure.getByRole('button', { name: 'Meer acties' }).click();
    const rest = await page.locator('.ac-ctrl-dropdown-item').allInnerTexts();
    await page.context().close();

    expect(inSight.slice(0, 3)).toEqual([
      'Gesprek vastleggen',
      'Niet bereikt',
      'Opgelost en tevreden',
    ]);
    expect(rest).toEqual(['Behandelaar kiezen', 'Zelf mee te maken', 'Open dossier']);
  });
});

/** Cards with nothing on them, wider than their place, with words cut off, or with a button or field without a name. */
const faultsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap((figure) => {
      const kind = figure.closest('section')?.querySelector('h2')?.textContent ?? '';
      const name = `${kind}, ${figure.querySelector('figcaption')?.textContent ?? ''}`;
      const card = figure.querySelector<HTMLElement>('.card');
      if (!card?.innerText.trim()) return [`${name}: empty`];
      const wide = card.scrollWidth > card.clientWidth ? [`${name}: wider than its place`] : [];
      const right = card.getBoundingClientRect().right + 1;
      const cut = [...card.querySelectorAll<HTMLElement>('button, .ac-textBlock, label')].flatMap(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > right
            ? [`${name}: cut off: ${one.innerText}`]
            : [],
      );
      // Each line of a digest has its own; elsewhere all of them stand in one row.
      const rows = [...card.querySelectorAll('.ac-actionSet')];
      const shown = Math.max(
        ...rows.map((row) => row.querySelectorAll('.ac-pushButton').length),
        0,
      );
      const many = shown > 4 ? [`${name}: ${String(shown)} buttons in sight`] : [];
      const nameless = [...card.querySelectorAll<HTMLElement>('button')].flatMap((one) =>
        one.innerText.trim() === '' && !one.title && !one.ariaLabel ? [`${name}: nameless`] : [],
      );
      return [...wide, ...cut, ...many, ...nameless];
    }),
  );
