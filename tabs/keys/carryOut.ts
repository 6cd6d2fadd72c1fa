import { hrefOf } from '../route.ts';
import type { Shortcut } from './shortcuts.ts';

const pages = {
  work: hrefOf({ name: 'werk' }),
  all: hrefOf({ name: 'alle' }),
  about: hrefOf({ name: 'over-mij' }),
  figures: hrefOf({ name: 'cijfers' }),
  lessons: hrefOf({ name: 'leren' }),
  register: hrefOf({ name: 'registreren' }),
} as const;

/** Does what a shortcut says on this page; the list of shortcuts itself is opened by who draws it. */
export function carryOut(shortcut: Exclude<Shortcut, 'help'>, page: Document): void {
  if (shortcut === 'next') {
    page.querySelector<HTMLElement>('[data-next]')?.focus();
  } else if (shortcut === 'search') {
    void focusSearch(page);
  } else {
    page.location.hash = pages[shortcut];
  }
}

const SEARCH = 'input[type="search"]';
const MOST_TRIES = 40;
const BETWEEN_MS = 50;

/** The field stands on a page that may still have to load. */
async function focusSearch(page: Document): Promise<void> {
  if (!page.querySelector(SEARCH)) page.location.hash = pages.all;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const field = page.querySelector<HTMLElement>(SEARCH);
    if (field) {
      field.focus();
      return;
    }
    await new Promise((later) => setTimeout(later, BETWEEN_MS));
  }
}
