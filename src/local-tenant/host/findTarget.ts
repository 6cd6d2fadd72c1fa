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
    .flatMap((page) => [...page.querySelectorAll<HTMLElement>('button, [role="link"]')])
    .filter((one) => isCalled(one, title) && one.getClientRects().length > 0)
    .filter((one) => isAbout(one, target.about))
    .at(-1);
}

/** A part of a card that can be pressed has its title for who listens only. */
const isCalled = (one: HTMLElement, title: string): boolean =>
  one.textContent.trim() === title || one.getAttribute('aria-label') === title;

/** A button outside the chat is about what is open there. */
function isAbout(one: HTMLElement, about: string | undefined): boolean {
  const message = one.closest('article');
  return about === undefined || message === null || message.textContent.includes(about);
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
