import { hrefOf } from '../route.ts';
import { focusSearch, hasSearch } from './focusSearch.ts';
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
    if (!hasSearch(page)) page.location.hash = pages.all;
    void focusSearch(page);
  } else {
    page.location.hash = pages[shortcut];
  }
}
