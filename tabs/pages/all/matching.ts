import type { WorkItemView } from '../../../src/contract/view.ts';

interface Wanted {
  /** Words that must all be in kenmerk or aanduiding. */
  readonly words: string;
  readonly closed: boolean;
}

/** Complaints that hold every word in kenmerk or aanduiding; closed ones only when asked for. */
export function matching(
  items: readonly WorkItemView[],
  { words, closed }: Wanted,
): readonly WorkItemView[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ kenmerk, aanduiding, stage }) => {
    const held = `${kenmerk} ${aanduiding}`.toLowerCase();
    return (closed || stage !== 'afgesloten') && wanted.every((word) => held.includes(word));
  });
}
