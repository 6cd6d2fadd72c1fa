import type { DossierView } from '../../../src/contract/dossierView.ts';

type Draft = DossierView['drafts'][number];
type Part = Draft['parts'][number];

export type ChangedField = (typeof PART_FIELDS)[number] | (typeof OTHER_FIELDS)[number];

/** One field that is not what it was; an empty text where there was or is nothing. */
export interface Change {
  /** Counted from 1 in the version where the part still stands; absent for what is said of all parts. */
  readonly part?: number;
  readonly field: ChangedField;
  readonly was: string;
  readonly now: string;
}

const PART_FIELDS = [
  'part',
  'findings',
  'established',
  'searched',
  'notSearched',
  'outcome',
  'reasons',
  'solution',
  'noJudgement',
  'stoppedBy',
  'lawfulness',
  'wentWell',
  'wentWrong',
  'recordKeeping',
] as const;
const OTHER_FIELDS = [
  'summary',
  'conclusions',
  'offer',
  'apology',
  'compensation',
  'lesson',
  'learning',
  'alsoLearnt',
] as const;

/** What a new version says differently, in the order in which it is read; parts taken away come last. */
export function changesBetween(before: Draft, after: Draft): readonly Change[] {
  const pairs = pairsOf(before.parts, after.parts);
  const gone = before.parts.filter((part) => !pairs.some(([old]) => old === part));
  return [
    ...pairs.flatMap(([old, part], index) => partChanges(old, part, index + 1)),
    ...OTHER_FIELDS.flatMap((field) =>
      changed({ field, was: saidOfAll(before, field), now: saidOfAll(after, field) }),
    ),
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
    changed({ part: number, field, was: saidOf(old, field), now: saidOf(part, field) }),
  );

/** What a field of a part says; of several codes a line each. */
const saidOf = (
  part: Part | undefined,
  field: (typeof PART_FIELDS)[number],
): string | undefined => {
  switch (field) {
    case 'searched':
      return part?.searched?.join('\n');
    case 'wentWell':
      return tested(part, true);
    case 'wentWrong':
      return tested(part, false);
    default:
      return part?.[field];
  }
};

const tested = (part: Part | undefined, met: boolean): string | undefined =>
  part?.tested
    ?.filter((one) => one.met === met)
    .map(({ requirement }) => requirement)
    .join('\n');

const saidOfAll = (draft: Draft, field: (typeof OTHER_FIELDS)[number]): string | undefined => {
  switch (field) {
    case 'apology':
      return draft.apology && `${draft.apology.who} → ${draft.apology.whom}\n${draft.apology.how}`;
    case 'learning':
      return draft.learning && Object.values(draft.learning).join('\n');
    default:
      return draft[field];
  }
};

interface Compared {
  readonly part?: number;
  readonly field: ChangedField;
  readonly was: string | undefined;
  readonly now: string | undefined;
}

const changed = ({ was = '', now = '', ...where }: Compared): readonly Change[] =>
  was === now ? [] : [{ ...where, was, now }];
