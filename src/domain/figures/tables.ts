import { dimensions, type Dimension } from './dimension.ts';
import { OWN, WHOLE, YEAR, type Level, type Views } from './periods.ts';
import { isUnionOf, joined, safeGroups, sumOf, type Counts, type Group } from './safeGroups.ts';
import { PAIR, SIDES, type Cells, type Countable, type YearCounts } from './yearCounts.ts';

/** Values that are shown as one number, and that number. */
export interface FigureRow {
  readonly values: readonly string[];
  readonly count: number;
}

/** One table of the chosen part: no rows where nothing of it can be told apart. */
export interface FigureTable {
  readonly of: Dimension;
  readonly rows: readonly FigureRow[];
}

/** Timeliness for teams that are shown together; alphabetical, for teams are not ranked. */
export interface TeamRow {
  readonly teams: readonly string[];
  readonly rows: readonly FigureRow[];
}

interface Shown {
  readonly counts: YearCounts;
  readonly levels: readonly Level[];
  /** What is shown of the whole organisation, as deep or deeper. */
  readonly whole: readonly Level[];
  readonly views: Views;
  /** Months of what was chosen. */
  readonly months: readonly number[];
}

/** All tables of what was chosen; in each of them every number is nought or five at least. */
export function tablesOf(shown: Shown): readonly FigureTable[] {
  const bases = {
    afdoening: groupsOf('afdoening', shown),
    tijdigheid: groupsOf('tijdigheid', shown),
  };
  return (Object.keys(dimensions) as Dimension[]).map((of) => {
    const { base } = dimensions[of];
    const groups = of === 'afdoening' || of === 'tijdigheid' ? bases[of] : groupsOf(of, shown);
    const beside = base ? bases[base.of] : [];
    const follows =
      !base || (beside.length > 0 && isUnionOf(beside.flat().filter(base.has), beside));
    return { of, rows: follows ? rowsOf(of, groups, shown) : [] };
  });
}

/** Timeliness by team, for the whole organisation; empty where no two teams can be told apart. */
export function teamRows(shown: Shown): readonly TeamRow[] {
  const { counts, levels } = shown;
  const [sides] = shown.views;
  const timely = groupsOf('tijdigheid', shown);
  const perTeam = (months: readonly number[], group: Group): Counts => {
    const teams = new Map<string, { shown: number; behind: number }>();
    for (const [pair, tally] of cellsOf('team-tijdigheid', counts, { months, sides })) {
      const team = teamIn(pair);
      if (!group.includes(pair.slice(team.length + PAIR.length))) continue;
      const sum = teams.get(team) ?? { shown: 0, behind: 0 };
      teams.set(team, { shown: sum.shown + tally.shown, behind: sum.behind + tally.behind });
    }
    return teams;
  };
  const start = valuesOf('team-tijdigheid', shown).map(teamIn);
  let teams: readonly Group[] = [...new Set(start)].map((team) => [team]);
  for (const { siblings } of levels) {
    const rows = siblings.flatMap((months) => timely.map((group) => perTeam(months, group)));
    teams = safeGroups(teams, rows);
  }
  const found = teams.map((group) => ({
    teams: group.toSorted(),
    rows: timely.map((values) => ({
      values,
      count: sumOf(perTeam(shown.months, values), group).shown,
    })),
  }));
  return timely.length > 0 && teams.length > 1 ? found : [];
}

/** The finest groups that may be shown of what was chosen, with what is shown above and beside it. */
export function groupsOf(what: Dimension, shown: Shown): readonly Group[] {
  const { whole, views } = shown;
  const beside = views === OWN ? chain(what, { ...shown, levels: whole, views: WHOLE }) : undefined;
  return chain(what, shown, beside?.perLevel).groups;
}

// What the whole organisation shows together stays together for a part of it: else the rest would follow.
const chain = (
  what: Dimension,
  { counts, levels, views }: Shown,
  whole: readonly (readonly Group[])[] = [],
): { readonly groups: readonly Group[]; readonly perLevel: readonly (readonly Group[])[] } => {
  let groups: readonly Group[] = valuesOf(what, { counts }).map((value) => [value]);
  const perLevel = levels.map(({ siblings }, depth) => {
    const above = whole[depth];
    const rows = siblings.flatMap((months) =>
      views.map((sides) => cellsOf(what, counts, { months, sides })),
    );
    const isGone = groups.length === 0 || above?.length === 0;
    groups = isGone ? [] : safeGroups(joined(groups, above ?? []), rows);
    return groups;
  });
  return { groups, perLevel };
};

const rowsOf = (
  what: Dimension,
  groups: readonly Group[],
  { counts, months, views }: Shown,
): readonly FigureRow[] => {
  const cells = cellsOf(what, counts, { months, sides: views[0] });
  return groups
    .map((values) => ({ values, count: sumOf(cells, values).shown }))
    .filter(({ count }) => count > 0);
};

const valuesOf = (what: Countable, { counts }: Pick<Shown, 'counts'>): readonly string[] =>
  [...cellsOf(what, counts, { months: YEAR, sides: SIDES }).keys()].sort();

const teamIn = (pair: string): string => pair.slice(0, pair.indexOf(PAIR));

const cellsOf = (
  what: Countable,
  counts: YearCounts,
  { months, sides }: Pick<Cells, 'months' | 'sides'>,
): Counts => counts.counts({ what, of: universeOf(what), months, sides });

const universeOf = (what: Countable) =>
  what === 'totaal' || what === 'team-tijdigheid' ? 'afgesloten' : dimensions[what].of;
