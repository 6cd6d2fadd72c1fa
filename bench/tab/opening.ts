import type { Row } from '../support/place.ts';
import { spreadOf, type Spread } from '../support/stats.ts';
import { ms, ratio } from '../support/timed.ts';
import { slowDown, tabOf, watchTabs, type Seen } from './probe.ts';
import type { Side, TabPlace } from './openTabPlace.ts';

const SLOWER = 4;
const SETTLED_MS = 1_000;
const PATIENCE_MS = 60_000;
const ROW = { ours: 'main li', template: '[data-row]' } as const;

/** Mijn werk from nothing to its rows, in turn with a page like Microsoft's template, on a processor four times as slow. */
export async function opening(place: TabPlace, times: number): Promise<readonly Row[]> {
  const seen: Record<Side, Required<Seen>[]> = { ours: [], template: [] };
  // One of each first: the servers must have served everything once.
  await open(place, 'ours');
  await open(place, 'template');
  for (let nth = 0; nth < times; nth += 1) {
    const sides: readonly Side[] = nth % 2 === 0 ? ['ours', 'template'] : ['template', 'ours'];
    for (const side of sides) seen[side].push(await open(place, side));
  }
  const spread = (side: Side, what: keyof Seen): Spread =>
    spreadOf(seen[side].map((one) => one[what]));
  const [paint, paintThere] = [spread('ours', 'firstPaint'), spread('template', 'firstPaint')];
  const [usable, usableThere] = [spread('ours', 'usable'), spread('template', 'usable')];
  const [shift, shiftThere] = [spread('ours', 'shift'), spread('template', 'shift')];
  return [
    {
      what: `First contentful paint, 4× CPU, median of ${times}`,
      limit: '≤ 300 ms',
      measured: rangeOf(paint),
      reached: paint.median <= 300,
      plain: rangeOf(paintThere),
      ratio: ratio(paint.median, paintThere.median),
    },
    {
      what: `Mijn werk usable with ${place.rows} rows, 4× CPU, from navigation, token and API call included, median of ${times}`,
      limit: '≤ 1.8 s, ≤ 0.9×',
      measured: rangeOf(usable),
      reached: usable.median <= 1_800 && usable.median <= 0.9 * usableThere.median,
      plain: `${rangeOf(usableThere)}; ${place.templateKib.toFixed(1)} KiB in one file`,
      ratio: ratio(usable.median, usableThere.median),
    },
    {
      what: 'Layout shift until then and a second longer',
      limit: '≤ 0.02',
      measured: `${shift.median.toFixed(3)}, at most ${shift.high.toFixed(3)}`,
      reached: shift.high <= 0.02,
      plain: `${shiftThere.median.toFixed(3)}, at most ${shiftThere.high.toFixed(3)}`,
      ratio: '—',
    },
  ];
}

const rangeOf = ({ median, low, high }: Spread): string =>
  `median ${ms(median)} (${ms(low)} to ${ms(high)})`;

/** A context of its own: nothing is in any cache. */
async function open(place: TabPlace, side: Side): Promise<Required<Seen>> {
  place.serve(side);
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    await watchTabs(context, { rows: place.rows, row: ROW[side] });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // Teams runs already when somebody opens a tab in it.
    await page.goto(place.chat);
    await page.locator('.chat-view .message').first().waitFor();
    await page.waitForTimeout(SETTLED_MS);
    await slowDown(page, SLOWER);
    await page.locator('[data-entity="werk"]').click();
    const tab = await tabOf(page);
    // Just attached it is still an empty page.
    await tab.waitForFunction(
      () => 'seen' in window && window.seen.usable && window.seen.firstPaint,
    );
    await page.waitForTimeout(SETTLED_MS);
    const {
      firstPaint = Number.NaN,
      usable = Number.NaN,
      shift,
    } = await tab.evaluate(() => window.seen);
    return { firstPaint, usable, shift };
  } finally {
    await context.close();
  }
}
