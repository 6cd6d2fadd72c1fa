import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Card } from '../../adaptive-cards/element.ts';
import { cardLook } from '../../src/local-tenant/host/cardLook.ts';
import { everyCard } from '../cards/cardViews.ts';
import { render } from '../cards/render.ts';
import { launchBrowser } from './support/browser.ts';

const root = join(import.meta.dirname, '../..');
/** Looked at by hand; not kept in the repository. */
const gallery = join(root, '.cache/card-gallery');

interface Shown {
  readonly name: string;
  readonly card: unknown;
}

/** A form that unfolds is measured as a card of its own, at the width it has inside. */
const forms = (name: string, { actions }: Card): readonly Shown[] =>
  actions.flatMap((action) =>
    action.type === 'Action.ShowCard'
      ? [{ name: `${name}: ${action.title}`, card: { version: '1.5', ...action.card } }]
      : [],
  );

const shown = (language: 'nl' | 'en'): readonly Shown[] =>
  everyCard
    .filter(([, view]) => view.language === language)
    .flatMap(([name, view]) => {
      const { card } = render(view);
      return [{ name, card }, ...forms(name, card)];
    });

describe('the gallery of cards', () => {
  let browser: Browser;
  let css: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    css = await readFile(join(root, 'src/local-tenant/host/host.css'), 'utf8');
    await mkdir(gallery, { recursive: true });
  });
  afterAll(() => browser.close());

  const languages = ['nl', 'en'] as const;
  const themes = ['default', 'dark', 'contrast'] as const;
  const rooms = languages.flatMap((language) =>
    themes.flatMap((theme) => [280, 600].map((width) => ({ language, theme, width }))),
  );

  it.each(rooms)('fits $width px in $theme, $language', async ({ language, theme, width }) => {
    const page = await browser.newPage({ viewport: { width: width + 40, height: 900 } });
    await hang(page, { css, width, theme, cards: shown(language) });

    await page.screenshot({
      path: join(gallery, `${language}-${theme}-${String(width)}.png`),
      fullPage: true,
      // A page of a hundred cards is tall; on a busy machine its picture takes a while.
      timeout: 120_000,
    });
    const faults = await faultsOn(page);
    await page.close();

    expect(faults).toEqual([]);
  });
});

interface Hung {
  readonly css: string;
  readonly width: number;
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly cards: readonly Shown[];
}

/** Renders every card as the host page does, one below the other. */
async function hang(page: Page, { css, width, theme, cards }: Hung): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="nl" data-theme="${theme}"><head><style>${css}</style>
     <style>html, body { height: auto; overflow: visible }
     figure { width: ${String(width)}px; margin: 16px auto } figcaption { font-size: 11px; opacity: .6 }
     </style></head><body></body></html>`,
  );
  await page.addScriptTag({
    path: join(root, 'node_modules/adaptivecards/dist/adaptivecards.min.js'),
  });
  await page.evaluate(
    ({ list, look }) => {
      const { AdaptiveCard, HostConfig } = (window as unknown as { AdaptiveCards: Renderer })
        .AdaptiveCards;
      AdaptiveCard.onProcessMarkdown = () => undefined;
      for (const { name, card } of list) {
        const one = new AdaptiveCard();
        one.hostConfig = new HostConfig(look);
        one.parse(card);
        const figure = document.createElement('figure');
        const holder = document.createElement('div');
        holder.className = 'card';
        const caption = document.createElement('figcaption');
        caption.textContent = name;
        holder.append(one.render() ?? '');
        figure.append(caption, holder);
        document.body.append(figure);
      }
    },
    { list: cards, look: cardLook(theme) },
  );
}

interface Renderer {
  readonly AdaptiveCard: {
    new (): { hostConfig: unknown; parse(card: unknown): void; render(): HTMLElement | undefined };
    onProcessMarkdown: () => void;
  };
  readonly HostConfig: new (look: unknown) => unknown;
}

/** Cards with nothing on them, wider than their place, or with a button whose words are cut off. */
const faultsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap((figure) => {
      const name = figure.querySelector('figcaption')?.textContent ?? '';
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
      return [...wide, ...cut];
    }),
  );
