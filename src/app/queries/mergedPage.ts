/** A list in order, and by what it is in order. */
export interface Ordered<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
}

/** One page of two ordered lists taken together, without putting the rest of them together. */
export function mergedPage<One, Other>(
  first: Ordered<One>,
  second: Ordered<Other>,
  { from, size }: { readonly from: number; readonly size: number },
): readonly (One | Other)[] {
  const page: (One | Other)[] = [];
  let [at, other] = [0, 0];
  for (let position = 0; position < from + size; position += 1) {
    const [one, two] = [first.items[at], second.items[other]];
    if (one === undefined && two === undefined) break;
    const isFirst =
      one !== undefined && (two === undefined || first.keyOf(one) <= second.keyOf(two));
    if (isFirst) at += 1;
    else other += 1;
    const next = isFirst ? one : two;
    if (position >= from && next !== undefined) page.push(next);
  }
  return page;
}
