import { numberIn } from '../register/number.ts';
import type { Brief, ModelRow } from './modelRow.ts';
import type { Overview } from './overview.ts';
import type { ItemRead } from './readItem.ts';

/** The highest of everything ever seen of each row, and which row a complaint stands in; damaged ones too. */
export function createSeen(overview: Overview) {
  const ids = new Map<string, string>();
  // Only where they say more than the row does: of a damaged one, and of one that fell.
  const counters = new Map<string, number>();
  const volgnummers = new Map<string, number>();
  const numbers = new Map<number, number>();

  const counterOf = (itemId: string): number =>
    Math.max(counters.get(itemId) ?? 0, overview.get(itemId)?.counter ?? 0);
  const volgnummerOf = (itemId: string): number =>
    Math.max(volgnummers.get(itemId) ?? 0, provenBy(overview.get(itemId)));

  const count = ({ itemId, kenmerk }: ModelRow): void => {
    ids.set(kenmerk, itemId);
    const number = numberIn(kenmerk);
    if (!number) return;
    numbers.set(number.year, Math.max(number.n, numbers.get(number.year) ?? 0));
  };

  return {
    counterOf,
    /** Highest `Volgnummer` that a row proved. */
    volgnummerOf,
    count,
    /** Takes a row into the overview. */
    know: (brief: Brief): void => {
      const { itemId } = brief;
      const highest = Math.max(provenBy(brief), volgnummerOf(itemId));
      const counter = Math.max(brief.counter, counterOf(itemId));
      overview.set(brief);
      if (highest > provenBy(brief)) volgnummers.set(itemId, highest);
      else volgnummers.delete(itemId);
      if (counter > brief.counter) counters.set(itemId, counter);
      else counters.delete(itemId);
      count(brief);
    },
    /** What was read of it: a damaged one leaves the overview. */
    learn: ({ item, kenmerk, volgnummer, sealed, kept }: ItemRead): void => {
      if (kenmerk !== undefined) ids.set(kenmerk, item.id);
      if (kept !== undefined) return;
      const highest = volgnummerOf(item.id);
      overview.delete(item.id);
      counters.set(item.id, item.counter);
      volgnummers.set(item.id, Math.max(sealed ? (volgnummer ?? 0) : 0, highest));
    },
    /** @returns the numbers of complaints that stood in it. */
    forget: (itemId: string): readonly string[] => {
      const kenmerken = [...ids].flatMap(([kenmerk, id]) => (id === itemId ? [kenmerk] : []));
      for (const kenmerk of kenmerken) ids.delete(kenmerk);
      return kenmerken;
    },
    idOf: (kenmerk: string): string | undefined => ids.get(kenmerk),
    *ids(): Iterable<string> {
      yield* overview.ids();
      for (const id of counters.keys()) if (!overview.get(id)) yield id;
    },
    numberIn: (year: number): number => numbers.get(year) ?? 0,
  };
}

// One typed by hand proves nothing: remembered, it would make the right one seem to have fallen.
const provenBy = (row: ModelRow | undefined): number =>
  row === undefined || ('unsealed' in row && row.unsealed === true) ? 0 : row.volgnummer;
