const SEARCH = 'input[type="search"]';

/** How long a slow line may take to bring the page. */
const PATIENCE_MS = 20_000;
const BETWEEN_MS = 50;
/** So often in a row the focus was where it belongs: the page that came has drawn itself. */
const STEADY = 4;

/** Whether there is a field to search in on this page. */
export const hasSearch = (page: Document): boolean => page.querySelector(SEARCH) !== null;

/**
 * Puts the focus in the search field of a page that may still have to load. A page that opens puts the focus on its heading, sometimes
 * only after the field is there: then the field gets it once more. Who went on to something else keeps his place.
 */
export async function focusSearch(page: Document): Promise<void> {
  const from = page.activeElement;
  const opened = nameOf(page);
  const until = performance.now() + PATIENCE_MS;
  let steady = 0;
  // Another shortcut may take him elsewhere.
  while (steady < STEADY && performance.now() < until && nameOf(page) === opened) {
    const field = page.querySelector<HTMLElement>(SEARCH);
    const now = page.activeElement;
    if (field !== null && now === field) steady += 1;
    else if (now !== null && now !== from && !opensWith(now)) return;
    else field?.focus();
    await new Promise((later) => setTimeout(later, BETWEEN_MS));
  }
}

/** Where the focus is when a page has just come. */
const opensWith = (element: Element): boolean =>
  element.tagName === 'H1' || element.tagName === 'BODY';

/** Of the page: filters may be written behind it. */
const nameOf = ({ location }: Document): string | undefined => location.hash.split('/')[0];
