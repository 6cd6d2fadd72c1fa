import type { DossierView } from '../../../src/contract/dossierView.ts';

type Draft = DossierView['drafts'][number];
type Part = Draft['parts'][number];

export type ChangedField = keyof Part | 'conclusions' | 'offer' | 'lesson';

/** One field that is not what it was; an empty text where there was or is nothing. */
export interface Change {
  /** Counted from 1 in the version where the part still stands; absent for what is said of all parts. */
  readonly part?: number;
  readonly field: ChangedField;
  readonly was: string;
  readonly now: string;
}

const PART_FIELDS = ['part', 'findings', 'established', 'outcome', 'reasons'] as const;
const OTHER_FIELDS = ['conclusions', 'offer', 'lesson'] as const;

/** What a new version says differently, in the order in which it is read; parts taken away come last. */
export function changesBetween(before: Draft, after: Draft): readonly Change[] {
  const pairs = pairsOf(before.parts, after.parts);
  const gone = before.parts.filter((part) => !pairs.some(([old]) => old === part));
  return [
    ...pairs.flatMap(([old, part], index) => partChanges(old, part, index + 1)),
    ...OTHER_FIELDS.flatMap((field) => changed({ field, was: before[field], now: after[field] })),
    ...gone.flatMap((part) => partChanges(part, undefined, before.parts.indexOf(part) + 1)),
  ];
}

type Pair = readonly [old: Part | undefined, part: Part];

/** A part is the same one by its title, otherwise by its place among those without a pair. */
function pairsOf(before: readonly Part[], after: readonly Part[]): readonly Pair[] {
  const sameTitle = (one: Part) => (other: Part) => one.part === other.part;
  const renamed = before.filter((old) => !after.some(sameTitle(old)));
  const titled = new Set<Part>();
  return after.map((part): Pair => {
    const old = before.find((one) => sameTitle(part)(one) && !titled.has(one)) ?? renamed.shift();
    if (old) titled.add(old);
    return [old, part];
  });
}

const partChanges = (old: Part | undefined, part: Part | undefined, number: number) =>
  PART_FIELDS.flatMap((field) =>
    changed({ part: number, field, was: old?.[field], now: part?.[field] }),
  );

interface Compared {
  readonly part?: number;
  readonly field: ChangedField;
  readonly was: string | undefined;
  readonly now: string | undefined;
}

const changed = ({ was = '', now = '', ...where }: Compared): readonly Change[] =>
  was === now ? [] : [{ ...where, was, now }];
