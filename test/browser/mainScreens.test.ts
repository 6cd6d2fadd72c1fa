import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'playwright-core';
import { startTown, type Town } from '../support/town.ts';
import { axeFaults } from './support/axeFaults.ts';
import { narrow, startWalk, wide, type Place, type Walk } from './support/walk.ts';

let town: Town;
let walk: Walk;
beforeAll(async () => {
  town = await startTown({ filled: true });
  walk = await startWalk(town, 'main-screens');
});
afterAll(async () => {
  await walk.close();
  await town.close();
});

const coordinator = 'marijke.hofstra';
const page = (sub: string): Place => ({ tab: 'werk', sub });

/** Screen, who looks at it, where it is, and the words that say that it stands. */
const screens: readonly (readonly [string, string, Place, string])[] = [
  ['chat', coordinator, {}, 'Nieuwe klacht: bel eerst.'],
  ['mijn-werk', coordinator, page(''), 'Dit ligt bij jou'],
  ['registreren', coordinator, { tab: 'registreren' }, 'Wat is er gebeurd?'],
  ['belkaart', coordinator, page('bel/K-2026-0029'), 'Waarvoor je belt'],
  ['dossier', coordinator, page('dossier/K-2026-0018'), 'Wie behandelt'],
  ['lees-en-beslis', 'petra.lammerts', page('lees/K-2026-0015/1'), 'Geachte Lubbert Wiekema,'],
  ['over-mij', 'amina.warsame', page('over-mij/K-2026-0015'), 'Wat mag jij'],
  ['alle-klachten', coordinator, page('alle'), '22 klachten'],
];

const looks = [
  { look: 'licht-1280', theme: 'default', size: wide, axe: true },
  { look: 'licht-360', theme: 'default', size: narrow, axe: false },
  { look: 'donker-1280', theme: 'dark', size: wide, axe: false },
  { look: 'donker-360', theme: 'dark', size: narrow, axe: true },
  { look: 'contrast-1280', theme: 'contrast', size: wide, axe: false },
] as const;

describe.each(looks)('the main screens, $look', ({ look, theme, size, axe }) => {
  it.each(screens)('%s fits and can be read by all', async (name, persona, place, words) => {
    await walk.page.setViewportSize(size);
    await walk.open(persona, { ...place, theme, ...(size === narrow ? { view: 'phone' } : {}) });
    const where = place.tab === undefined ? walk.page : walk.tab;
    await where.getByText(words).last().waitFor();
    await walk.shot(`${name}-${look}`);

    expect(await tooWide()).toEqual([]);
    if (axe) expect(await seriousFaults()).toEqual([]);
  });
});

describe('Mijn werk', () => {
  it('shows its rows before 195 KiB of scripts came', async () => {
    const scripts = new Map<string, Promise<Buffer>>();
    const keep = (response: Response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/tab/') && pathname.endsWith('.js')) {
        scripts.set(pathname, response.body());
      }
    };
    walk.page.on('response', keep);
    await walk.open(coordinator, page(''));
    await walk.tab.getByText('Dit ligt bij jou').waitFor();
    walk.page.off('response', keep);
    const sizes = await Promise.all(
      [...scripts.values()].map(async (body) => gzipSync(await body).length),
    );
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(195);
  });
});

describe('before the first script', () => {
  it.each([
    ['default', 'nl', 'Even geduld …', 'rgb(250, 250, 250)'],
    ['dark', 'en', 'One moment …', 'rgb(36, 36, 36)'],
    ['contrast', 'nl', 'Even geduld …', 'rgb(0, 0, 0)'],
  ] as const)('the page stands in its theme: %s, %s', async (theme, lang, words, background) => {
    // Nothing but the page itself may be needed for that.
    await walk.page.route(/\/tab\/.+\.(js|css)$/, () => {});
    await walk.page.goto(
      `${town.origin}/?${new URLSearchParams({ persona: coordinator, tab: 'werk', theme, lang }).toString()}`,
    );
    await walk.tab.getByText(words).waitFor();
    const body = walk.tab.locator('body');
    expect(await body.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(background);
    await walk.tab.locator('script[src]').first().waitFor({ state: 'attached' });
    await walk.page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

describe('the main screens', () => {
  it('leave nothing in the console', () => {
    expect(walk.errors).toEqual([]);
  });
});

/** Pages, of the host and in it, that are wider than the window they stand in. */
async function tooWide(): Promise<readonly string[]> {
  const found = await Promise.all(
    walk.page.frames().map((frame) =>
      frame.evaluate(() => {
        const { scrollWidth } = document.documentElement;
        return scrollWidth > innerWidth ? [`${location.pathname}: ${String(scrollWidth)}`] : [];
      }),
    ),
  );
  return found.flat();
}

async function seriousFaults(): Promise<readonly string[]> {
  // Ten weeks of messages are alike; the last ones stand for all.
  const exclude = ['article:not(:nth-last-of-type(-n + 6))'];
  const found = await Promise.all(walk.page.frames().map((frame) => axeFaults(frame, { exclude })));
  return found
    .flat()
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ rule, at }) => `${rule}: ${at}`);
}
