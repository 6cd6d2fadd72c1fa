import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { Frame, Page } from 'playwright-core';
import type { Town } from '../../support/town.ts';
import { axeFaults } from './axeFaults.ts';
import { launchBrowser } from './browser.ts';
import { errorsOf } from './errorsOf.ts';
import type { Look } from './looks.ts';
import type { PageOfTab } from './pagesOfTab.ts';

const screens = join(import.meta.dirname, '../../../.cache/screens');
const HEIGHT = 900;
const TALLEST = 5000;
/** By which each theme of Teams is known once it is drawn. */
const BACKGROUNDS: Readonly<Record<Look['theme'], string>> = {
  default: teamsLightTheme.colorNeutralBackground1,
  dark: teamsDarkTheme.colorNeutralBackground1,
  contrast: teamsHighContrastTheme.colorNeutralBackground1,
};
/** WCAG 2.2 A and AA, and what is good practice. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The tab as wide as the window, whatever stands around it. */
const FRAMED = '.tab-view iframe { position: fixed; inset: 0; z-index: 9999; }';

/** The tab of the app inside the host page, filling the window, in one browser for all its pages and looks. */
export interface FramedTab {
  /** Opens a page as whoever looks at it, without a new load where the same person has the tab open already. */
  readonly open: (page: PageOfTab, lang: Look['lang']) => Promise<void>;
  /** Changes theme and width of what is open, as Teams does. */
  readonly dress: (look: Look) => Promise<void>;
  readonly frame: () => Frame;
  readonly page: Page;
  /** What went wrong in the console since the start. */
  readonly errors: readonly string[];
  /** What axe finds by WCAG 2.2 A and AA and its best practices. */
  readonly faults: () => Promise<readonly string[]>;
  /** Keeps a picture: of what the window shows, or of the whole page. */
  readonly shot: (name: string, whole: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const openFramedTab = async (
  town: Pick<Town, 'origin'>,
  name: string,
): Promise<FramedTab> => {
  const browser = await launchBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const folder = join(screens, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const errors = errorsOf(page);
  let sitting = '';

  const frame = (): Frame => {
    const found = page.frames().find((one) => new URL(one.url()).pathname === '/tab/');
    if (found === undefined) throw new Error('The tab is not open');
    return found;
  };
  const complete = async (wanted: PageOfTab): Promise<void> => {
    const tab = page.frameLocator('.tab-view iframe');
    await tab.locator('h1').waitFor();
    await tab.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    if (wanted.with !== undefined) await tab.locator(wanted.with).first().waitFor();
  };

  return {
    page,
    errors,
    frame,
    open: async (wanted, lang) => {
      const sits = `${wanted.who} ${lang}`;
      if (sits === sitting) {
        await frame().evaluate((hash) => {
          location.hash = hash;
        }, wanted.at || 'werk');
      } else {
        const query = new URLSearchParams({ persona: wanted.who, tab: 'werk', sub: wanted.at });
        if (lang !== 'nl') query.set('lang', lang);
        await page.goto(`${town.origin}/?${query.toString()}`);
        await page.addStyleTag({ content: FRAMED });
        sitting = sits;
      }
      await complete(wanted);
      for (const what of wanted.press ?? []) {
        await page.frameLocator('.tab-view iframe').locator(what).first().click();
      }
      if (wanted.press) await complete({ ...wanted, with: wanted.then ?? 'form' });
    },
    dress: async ({ theme, width }) => {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.evaluate((wanted) => {
        const picker = document.querySelector<HTMLSelectElement>(
          'select:has(option[value="contrast"])',
        );
        if (picker === null || picker.value === wanted) return;
        picker.value = wanted;
        picker.dispatchEvent(new Event('change'));
      }, theme);
      // The page is told of its theme before all that stands on it has it, and colours may still be on their way.
      await frame().waitForFunction((wanted) => {
        const drawn = document.querySelector('.fui-FluentProvider');
        const background =
          drawn && getComputedStyle(drawn).getPropertyValue('--colorNeutralBackground1');
        const moves = ({ effect, playState }: Animation): boolean =>
          playState === 'running' && effect?.getComputedTiming().iterations !== Infinity;
        return background === wanted && !document.getAnimations().some(moves);
      }, BACKGROUNDS[theme]);
      await page.waitForTimeout(100);
    },
    faults: async () => {
      const found = await axeFaults(frame(), {}, { runOnly: LEVELS });
      return found.map(({ rule, at }) => `${rule}: ${at}`);
    },
    shot: async (what, whole) => {
      const path = join(folder, `${what}.png`);
      if (!whole) {
        await page.screenshot({ path });
        return;
      }
      const { width } = page.viewportSize() ?? { width: 1280 };
      const full = await frame().evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(Math.max(full, HEIGHT), TALLEST) });
      await page.screenshot({ path });
      await page.setViewportSize({ width, height: HEIGHT });
    },
    close: () => browser.close(),
  };
};
