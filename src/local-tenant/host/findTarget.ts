import type { Target } from './routes.ts';
import type { Language } from './text.ts';

/**
 * The button a step asks for, the last one on the page; undefined while it is not there.
 *
 * Pages of the app in a frame are looked into as well: they share the origin.
 */
export function findTarget(target: Target, language: Language): HTMLElement | undefined {
  if ('tab' in target) return pick(document, `[data-entity="${target.tab}"]`);
  if ('clock' in target) return pick(document, `[data-step="${target.clock}"]`);
  const title = typeof target.button === 'string' ? target.button : target.button[language];
  return documents()
    .flatMap((page) => [...page.querySelectorAll<HTMLElement>('button')])
    .filter((one) => one.textContent.trim() === title && one.getClientRects().length > 0)
    .at(-1);
}

/**
 * This page and those of the app in it.
 */
export function documents(): readonly Document[] {
  const inner = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  return [document, ...inner.filter((page) => page !== null)];
}

const pick = (page: Document, selector: string): HTMLElement | undefined =>
  page.querySelector<HTMLElement>(selector) ?? undefined;
