import type { Change, Changes } from '../../app/ports/changes.ts';
import type { Kenmerk } from '../../domain/complaint/kenmerk.ts';
import type { ComplaintModel } from './complaintModel.ts';
import type { ListItem } from './listItem.ts';

/** The same model, and whoever wants to hear of what it learns: a decision counts, bookkeeping does not. */
export function announced(model: ComplaintModel): ComplaintModel & Changes {
  const listeners = new Set<(change: Change) => void>();

  const watching = (items: readonly ListItem[], learn: () => void): void => {
    // Filling the model at a start is no news for anybody.
    if (listeners.size === 0) {
      learn();
      return;
    }
    const active = new Map(model.active().map((complaint) => [complaint.kenmerk, complaint]));
    const seen = new Map(
      items.flatMap(kenmerkOf).map((kenmerk) => [kenmerk, model.byKenmerk(kenmerk)?.volgnummer]),
    );
    learn();
    for (const [kenmerk, volgnummer] of seen) {
      if (model.byKenmerk(kenmerk)?.volgnummer === volgnummer) continue;
      const before = active.get(kenmerk);
      for (const listener of listeners) listener({ kenmerk, ...(before && { before }) });
    }
  };

  return {
    ...model,
    put: (item) => {
      watching([item], () => model.put(item));
    },
    commit: (page) => {
      watching(page.items, () => model.commit(page));
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const kenmerkOf = ({ fields }: ListItem): readonly Kenmerk[] => {
  const kenmerk = fields['Kenmerk'];
  return typeof kenmerk === 'string' ? [kenmerk as Kenmerk] : [];
};
