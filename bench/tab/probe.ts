import type { BrowserContext, Frame, Page } from 'playwright-core';

/** What the page itself saw, in milliseconds since the navigation of its frame. */
export interface Seen {
  firstPaint?: number;
  /** The rows were drawn and painted. */
  usable?: number;
  /** Sum of layout shifts that nobody's input caused. */
  shift: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

interface Wanted {
  readonly rows: number;
  readonly row: string;
}

/** Watches every tab that is opened in this context from its first moment on. */
export const watchTabs = (context: BrowserContext, wanted: Wanted): Promise<unknown> =>
  context.addInitScript(({ rows, row }: Wanted) => {
    if (location.pathname !== '/tab/') return;
    const seen: Seen = { shift: 0 };
    window.seen = seen;
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') seen.firstPaint = startTime;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = new MutationObserver(() => {
      if (document.querySelectorAll(row).length < rows) return;
      look.disconnect();
      requestAnimationFrame(() => {
        // The message comes after the frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.usable = performance.now();
        };
        port2.postMessage(undefined);
      });
    });
    look.observe(document, { childList: true, subtree: true });
  }, wanted);

/** Makes this page's processor so many times slower. */
export const slowDown = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

/** The frame of the tab, once it is there. */
export const tabOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('.tab-view iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The tab has no frame', { cause: page.url() });
  return frame;
};
