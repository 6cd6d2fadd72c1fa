/** A list in order, and by what it is in order. */
export interface Ordered<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
}

interface Part {
  readonly from: number;
  readonly size: number;
}

/** One page of two ordered lists taken together, without putting the rest of them together. */
export function mergedPage<One, Other>(
  first: Ordered<One>,
  second: Ordered<Other>,
  { from, size }: Part,
): readonly (One | Other)[] {
  let at = takenFrom(first, second, from);
  let other = from - at;
  const page: (One | Other)[] = [];
  while (page.length < size) {
    const [one, two] = [first.items[at], second.items[other]];
    if (one === undefined && two === undefined) break;
    const isFirst =
      one !== undefined && (two === undefined || first.keyOf(one) <= second.keyOf(two));
    if (isFirst) at += 1;
    else other += 1;
    const next = isFirst ? one : two;
    if (next !== undefined) page.push(next);
  }
  return page;
}

/** How many of the first list stand before a place in both together; found by halving. */
function takenFrom<One, Other>(first: Ordered<One>, second: Ordered<Other>, place: number): number {
  let least = Math.min(first.items.length, Math.max(0, place - second.items.length));
  let most = Math.min(first.items.length, place);
  while (least < most) {
    const half = Math.floor((least + most) / 2);
    const [one, two] = [first.items[half], second.items[place - half - 1]];
    const isBefore =
      one !== undefined && (two === undefined || first.keyOf(one) <= second.keyOf(two));
    if (isBefore) least = half + 1;
    else most = half;
  }
  return least;
}
