/** What no rule of axe looks at: runs in the page, and so refers to nothing outside itself. */
export function badlyLaidOut(): readonly string[] {
  const short = (element: Element | null | undefined): string =>
    element?.outerHTML.replace(/\s+/g, ' ').slice(0, 140) ?? '';
  const all = (selector: string): readonly HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>(selector),
  ];

  const { scrollWidth } = document.documentElement;
  const sideways = scrollWidth > innerWidth ? [`scrolls sideways: ${String(scrollWidth)}`] : [];

  // Who asked his computer for less motion gets none.
  const moving = document
    .getAnimations()
    .filter(({ effect, playState }) => {
      const { duration, iterations } = effect?.getComputedTiming() ?? {};
      return playState === 'running' && (Number(duration) > 50 || iterations === Infinity);
    })
    .map(({ effect }) => `moves: ${short((effect as KeyframeEffect | null)?.target)}`);

  // Words that do not fit must wrap, never vanish behind an edge.
  const clipped = all('main *')
    .filter((element) => {
      const { overflowX, clipPath, width } = getComputedStyle(element);
      const hides = overflowX !== 'visible' && clipPath === 'none' && Number.parseFloat(width) > 1;
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      return hides && says && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `clipped: ${short(element)}`);

  // From one stop to the next the focus goes on, never back up in the same column.
  const isStop = (element: HTMLElement): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const seen = width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    return seen && element.tabIndex >= 0 && !staysInSight(element);
  };
  // A bar at the foot of the window stands over the page wherever one is in it.
  const staysInSight = (element: Element | null): boolean =>
    element !== null &&
    (['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
      staysInSight(element.parentElement));
  const stops = all('a[href], button:enabled, input:enabled, select:enabled, textarea, summary');
  const places = stops.filter(isStop).map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  const jumping = places.flatMap(({ element, box }, nth) => {
    const next = places[nth + 1];
    if (next === undefined) return [];
    const above = next.box.bottom <= box.top;
    const sameColumn = next.box.left < box.right && next.box.right > box.left;
    return above && sameColumn
      ? [`focus goes back up: ${short(element)} → ${short(next.element)}`]
      : [];
  });
  // A part of the colour of its whole says nothing.
  const alike = [...document.querySelectorAll('svg rect + rect')]
    .filter((part) => {
      const whole = part.previousElementSibling;
      return whole !== null && getComputedStyle(part).fill === getComputedStyle(whole).fill;
    })
    .map((part) => `no different from what it is a part of: ${short(part.parentElement)}`);
  const ordered = all('[tabindex]')
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((element) => `has an order of its own: ${short(element)}`);

  return [...sideways, ...moving, ...clipped, ...jumping, ...ordered, ...alike];
}

/** Every piece of text that stands on the page, and every name that is read aloud. */
export function wordsOnPage(): readonly string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.add(walker.currentNode.textContent?.trim() ?? '');
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder'])
      found.add(element.getAttribute(name)?.trim() ?? '');
  return [...found].filter((words) => words !== '');
}
