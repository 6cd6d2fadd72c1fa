import type { Change, Changes } from '../../app/ports/changes.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
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
    const known = items.flatMap(kenmerkOf);
    const active = activeAmong(model.active(), new Set(known));
    const seen = new Map(known.map((kenmerk) => [kenmerk, model.byKenmerk(kenmerk)?.volgnummer]));
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
    putOwn: (own) => {
      watching([own.item], () => model.putOwn(own));
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

/** With every card that is looked at a row comes in: only those that came are taken out of all. */
const activeAmong = (
  all: readonly Complaint[],
  wanted: ReadonlySet<Kenmerk>,
): ReadonlyMap<Kenmerk, Complaint> =>
  new Map(
    all
      .filter(({ kenmerk }) => wanted.has(kenmerk))
      .map((complaint) => [complaint.kenmerk, complaint]),
  );

const kenmerkOf = ({ fields }: ListItem): readonly Kenmerk[] => {
  const kenmerk = fields['Kenmerk'];
  return typeof kenmerk === 'string' ? [kenmerk as Kenmerk] : [];
};
