/** Below this number nothing is shown, as a small group is soon somebody one knows (law.md §6). */
export const SMALLEST = 5;

/** A number that is shown, and the complaints behind it that must be enough. */
export interface Tally {
  readonly shown: number;
  /** Complaints that certainly belong to it; never more than there are. */
  readonly behind: number;
}

/** Numbers by value; a value that is not there counts for nothing. */
export type Counts = ReadonlyMap<string, Tally>;

/** Values that are shown as one number. */
export type Group = readonly string[];

/** Whether a number gives away few people: nothing at all is no secret, four is. */
export const isTooSmall = ({ shown, behind }: Tally): boolean => shown > 0 && behind < SMALLEST;

/** Together in one number. */
export function sumOf(counts: Counts, values: Group): Tally {
  let [shown, behind] = [0, 0];
  for (const value of values) {
    const tally = counts.get(value);
    shown += tally?.shown ?? 0;
    behind += tally?.behind ?? 0;
  }
  return { shown, behind };
}

/** With which other group one that is too small goes together: the smallest, or for times the one before or after it. */
export type Partner = 'smallest' | 'nearest';

/**
 * Takes groups together until each of them is nought or large enough in every row: then no sum or difference of
 * what is shown is a number of fewer than five. Empty where not even all of them together are enough.
 *
 * @param groups - what may be shown at most; never split further.
 * @param rows - everything that will be shown side by side, for instance the four quarters of a year.
 * @see law.md §6; practice.md §3
 *
 * @example
 * safeGroups([['post'], ['e-mail'], ['balie']], [{ post: 9, 'e-mail': 7, balie: 2 }])
 * //=> [['post'], ['e-mail', 'balie']]
 */
export function safeGroups(
  groups: readonly Group[],
  rows: readonly Counts[],
  partner: Partner = 'smallest',
): readonly Group[] {
  const safe = [...groups];
  for (;;) {
    const small = safe.findIndex((group) => rows.some((row) => isTooSmall(sumOf(row, group))));
    if (small < 0) return safe;
    const other = partners[partner](safe, small, rows);
    if (other === undefined) return [];
    const both = safe.filter((_, place) => place === small || place === other).flat();
    safe.splice(Math.max(small, other), 1);
    safe.splice(Math.min(small, other), 1, both);
  }
}

type Choose = (
  groups: readonly Group[],
  small: number,
  rows: readonly Counts[],
) => number | undefined;

const partners: Readonly<Record<Partner, Choose>> = {
  smallest: (groups, small, rows) => {
    let [best, least] = [undefined as number | undefined, Infinity];
    groups.forEach((group, place) => {
      const weight = weightOf(group, rows);
      // Nought added to it would leave it as small as it is.
      if (place === small || weight === 0 || weight >= least) return;
      [best, least] = [place, weight];
    });
    return best;
  },
  nearest: (groups, small) => {
    if (groups.length < 2) return undefined;
    return small > 0 ? small - 1 : 1;
  },
};

const weightOf = (group: Group, rows: readonly Counts[]): number =>
  rows.reduce((sum, row) => sum + sumOf(row, group).shown, 0);

/** The finest groups that are unions of groups of both: what is together in one of them stays together. */
export function joined(one: readonly Group[], other: readonly Group[]): readonly Group[] {
  const groups: string[][] = [];
  for (const group of [...one, ...other]) {
    const touching = groups.filter((each) => each.some((value) => group.includes(value)));
    const merged = [...new Set([...touching.flat(), ...group])];
    for (const each of touching) groups.splice(groups.indexOf(each), 1);
    groups.push(merged);
  }
  return groups;
}

/** Whether the values are some of the groups, whole: then their number follows from what is shown anyhow. */
export const isUnionOf = (values: Group, groups: readonly Group[]): boolean =>
  groups.every(
    (group) =>
      group.every((value) => values.includes(value)) ||
      group.every((value) => !values.includes(value)),
  );
