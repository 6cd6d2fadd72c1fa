import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Town } from '../../support/town.ts';
import { launchBrowser } from './browser.ts';
import { errorsOf } from './errorsOf.ts';

export const wide = { width: 1280, height: 800 };
export const narrow = { width: 360, height: 740 };
const screens = join(import.meta.dirname, '../../../.cache/screens');
export interface Place {
  readonly tab?: 'werk' | 'registreren' | 'kanaal' | 'kanaal-instellen';
  readonly sub?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly lang?: 'nl' | 'en';
  readonly view?: 'phone';
}

/** Somebody who walks through the host page as one persona after the other. */
export interface Walk {
  readonly page: Page;
  /** Opens the host page as this persona, by its address. */
  readonly open: (persona: string, place?: Place) => Promise<void>;
  /** Sits down as somebody else, by the choice in the bar of the tenant. */
  readonly become: (persona: string) => Promise<void>;
  /** A tab of the app: conversation, work or registration. */
  readonly goTo: (entity: 'chat' | 'werk' | 'registreren') => Promise<void>;
  readonly tab: FrameLocator;
  /** The newest card in the chat about this complaint. */
  readonly card: (kenmerk: string) => Locator;
  /** A button of that card by its title; where it leads elsewhere it is a link to who listens. */
  readonly onCard: (kenmerk: string, title: string) => Locator;
  /** The button in the tab that sends the form that is open. */
  readonly submit: (title: string) => Locator;
  /** Keeps a picture of what is on the screen, numbered in order. */
  readonly shot: (name: string) => Promise<void>;
  /** What went wrong in the console since the start. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a browser in front of a town; the pictures of an earlier walk of that name are thrown away. */
export const startWalk = async (town: Pick<Town, 'origin'>, name: string): Promise<Walk> => {
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ viewport: wide, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const folder = join(screens, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const errors = errorsOf(page);
  let taken = 0;
  const card = (kenmerk: string): Locator =>
    page.locator('article.other:has(.ac-adaptiveCard)', { hasText: kenmerk }).last();

  return {
    page,
    errors,
    tab: page.frameLocator('.tab-view iframe'),
    open: async (persona, place = {}) => {
      const query = new URLSearchParams({ persona, ...place });
      await page.goto(`${town.origin}/?${query.toString()}`);
      await settled(page);
    },
    become: async (persona) => {
      await page.locator('select.persona').selectOption(persona);
      await settled(page);
    },
    goTo: async (entity) => {
      await page.locator(`[data-entity="${entity}"]`).click();
      await settled(page);
    },
    card,
    onCard: (kenmerk, title) => {
      const named = { name: title, exact: true } as const;
      return card(kenmerk).getByRole('button', named).or(card(kenmerk).getByRole('link', named));
    },
    submit: (title) =>
      page
        .frameLocator('.tab-view iframe')
        .locator('form')
        .getByRole('button', { name: title, exact: true }),
    shot: async (what) => {
      taken += 1;
      const file = `${String(taken).padStart(2, '0')}-${what}.png`;
      await page.screenshot({ path: join(folder, file) });
    },
    close: () => browser.close(),
  };
};

/** The chat has its messages, or the tab its heading. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('main.teams').waitFor();
  const frame = page.locator('.tab-view iframe');
  if (await page.locator('.tab-view').isVisible()) {
    await frame.waitFor();
    await page.frameLocator('.tab-view iframe').locator('h1').waitFor();
  } else {
    await page.locator('.chat-view .message, .chat-view .empty:visible').first().waitFor();
  }
};
