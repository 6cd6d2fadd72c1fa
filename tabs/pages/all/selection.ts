import { useState } from 'react';
import type { WorkItemView } from '../../../src/contract/view.ts';

/** Complaints that were chosen to do one thing with all of them. */
export interface Selection {
  readonly chosen: ReadonlyMap<string, WorkItemView>;
  readonly set: (items: readonly WorkItemView[], chosen: boolean) => void;
  readonly clear: () => void;
}

/** What was chosen, as long as the list stands; over pages and filters. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<Selection['chosen']>(new Map());
  return {
    chosen,
    set: (items, isChosen) => {
      const next = new Map(chosen);
      for (const item of items) {
        if (isChosen) next.set(item.kenmerk, item);
        else next.delete(item.kenmerk);
      }
      setChosen(next);
    },
    clear: () => {
      setChosen(new Map());
    },
  };
}

/** Rows of a page of which this person may choose; the others have no box. */
export const choosable = (items: readonly WorkItemView[]): readonly WorkItemView[] =>
  items.filter(({ mayReassign }) => mayReassign);
