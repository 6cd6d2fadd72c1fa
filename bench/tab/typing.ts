import type { Row } from '../support/place.ts';
import { spreadOf } from '../support/stats.ts';
import { ms } from '../support/timed.ts';
import { slowDown, tabOf, watchTabs } from './probe.ts';
import type { TabPlace } from './openTabPlace.ts';

const SLOWER = 4;
/** A fast typist: 150 words a minute. */
const BETWEEN_MS = 80;
const TEXT = 'De teamleider heeft de telefoonlijst nagekeken en met beide kanten gesproken. ';

interface Key {
  /** Until the page began with it. */
  readonly began: number;
  /** Until what was typed was painted. */
  readonly painted: number;
}

/** Typing in a verdict of two parts that was sent back, on a processor four times as slow. */
export async function typing(place: TabPlace, effort: number): Promise<readonly Row[]> {
  place.serve('ours');
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 800 } });
  await watchTabs(context, { rows: 1, row: 'form' });
  const page = await context.newPage();
  await page.goto(place.at('dossier/K-2026-0011/oordeel-concept', 'sandra.tolsma'));
  const tab = await tabOf(page);
  const field = tab.locator('form textarea').first();
  await field.click();
  await tab.evaluate(() => {
    const state = window as Window & { keys?: { began: number; painted: number }[] };
    const keys: { began: number; painted: number }[] = [];
    state.keys = keys;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const began = performance.now() - timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            keys.push({ began, painted: performance.now() - timeStamp });
          };
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  await slowDown(page, SLOWER);
  const words = TEXT.repeat(Math.max(1, Math.round(3 * effort)));
  await page.keyboard.type(words, { delay: BETWEEN_MS });
  const keys: readonly Key[] = await tab.evaluate(
    () => (window as Window & { keys?: { began: number; painted: number }[] }).keys ?? [],
  );
  await context.close();
  const began = spreadOf(keys.map((key) => key.began));
  const painted = spreadOf(keys.map((key) => key.painted));
  return [
    {
      what: `Input delay while typing ${words.length} characters in the verdict editor, 4× CPU, until painted`,
      limit: 'p95 ≤ 50 ms',
      measured: `p95 ${ms(painted.p95)}; median ${ms(painted.median)} (${ms(painted.low)} to ${ms(painted.high)}); until the page began with it p95 ${ms(began.p95)}`,
      reached: painted.p95 <= 50,
      plain: '—',
      ratio: '—',
    },
  ];
}
