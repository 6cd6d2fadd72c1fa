import type { Frame } from 'playwright-core';
import type { Row } from '../support/place.ts';
import { spreadOf } from '../support/stats.ts';
import { ms } from '../support/timed.ts';
import { slowDown, tabOf, watchTabs } from './probe.ts';
import type { TabPlace } from './openTabPlace.ts';

const WARM_UP = 2;

/** From the click on a row to its dossier, once any dossier was opened before; each another complaint. */
export async function clicking(place: TabPlace, times: number): Promise<readonly Row[]> {
  place.serve('ours');
  const rows: Row[] = [];
  let from = 0;
  for (const rate of [1, 4]) {
    const context = await place.browser.newContext({ viewport: { width: 1280, height: 800 } });
    await watchTabs(context, { rows: place.rows, row: 'main li' });
    const page = await context.newPage();
    await slowDown(page, rate);
    await page.goto(place.at(''));
    const tab = await tabOf(page);
    await tab.waitForFunction(() => window.seen.usable);
    const took: number[] = [];
    for (let nth = 0; nth < times + WARM_UP; nth += 1) took.push(await openRow(tab, from + nth));
    from += times + WARM_UP;
    const shift = await tab.evaluate(() => window.seen.shift);
    await context.close();
    const { median, low, high } = spreadOf(took.slice(WARM_UP));
    rows.push({
      what: `From click to dossier shown, warm${rate === 1 ? '' : `, ${rate}× CPU`}, median of ${times}`,
      limit: rate === 1 ? '≤ 200 ms' : '—',
      measured: `median ${ms(median)} (${ms(low)} to ${ms(high)}); layout shift of them all ${shift.toFixed(3)}`,
      reached: rate === 1 ? median <= 200 : 'not measured',
      plain: '—',
      ratio: '—',
    });
  }
  return rows;
}

async function openRow(tab: Frame, nth: number): Promise<number> {
  await tab.evaluate(() => {
    location.hash = 'werk';
  });
  const link = tab.locator('main li a[href^="#dossier/"]:not([class*="Button"])').nth(nth);
  await link.waitFor();
  await tab.evaluate(() => {
    const state = window as Window & { shownAfter?: number };
    delete state.shownAfter;
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = new MutationObserver(() => {
          // The card at the top of a dossier names itself; sections of a list are named by their heading.
          if (document.querySelector('main > section[aria-label]') === null) return;
          look.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              state.shownAfter = performance.now() - timeStamp;
            };
            port2.postMessage(undefined);
          });
        });
        look.observe(document, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  await link.click();
  const shown = await tab.waitForFunction(
    () => (window as Window & { shownAfter?: number }).shownAfter,
  );
  return Number(await shown.jsonValue());
}
