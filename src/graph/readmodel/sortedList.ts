/** A list in order of which few items change: those are put in and taken out, the rest stays. */
export interface SortedList<Item> {
  readonly add: (item: Item) => void;
  readonly delete: (item: Item) => void;
  /** The same array as long as nothing changed. */
  readonly items: () => readonly Item[];
}

export function createSortedList<Item>(
  inOrder: (one: Item, other: Item) => number,
): SortedList<Item> {
  let items: readonly Item[] = [];
  const come = new Set<Item>();
  const gone = new Set<Item>();
  return {
    add: (item) => void come.add(item),
    delete: (item) => {
      if (!come.delete(item)) gone.add(item);
    },
    items: () => {
      if (come.size === 0 && gone.size === 0) return items;
      items = merged(items, { come: [...come].sort(inOrder), gone }, inOrder);
      come.clear();
      gone.clear();
      return items;
    },
  };
}

const merged = <Item>(
  items: readonly Item[],
  { come, gone }: { readonly come: readonly Item[]; readonly gone: ReadonlySet<Item> },
  inOrder: (one: Item, other: Item) => number,
): readonly Item[] => {
  if (items.length === 0) return come;
  const all: Item[] = [];
  let at = 0;
  for (const item of items) {
    if (gone.has(item)) continue;
    for (let next = come[at]; next !== undefined && inOrder(next, item) < 0; next = come[at]) {
      all.push(next);
      at += 1;
    }
    all.push(item);
  }
  return all.concat(come.slice(at));
};
