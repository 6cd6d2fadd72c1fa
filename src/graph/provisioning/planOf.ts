import type { SetupNote, SetupPlan, SetupProblem, SetupStep } from '../../contract/setup.ts';
import { libraryName, listNames, listTable, type TableName } from '../lists/listTable.ts';
import { findingsIn, type Finding } from './inspect.ts';
import { foreignColumns, type SiteState } from './readSite.ts';

/** What would be added to a site, what a person must put right, and what is left alone. */
export const planOf = (state: SiteState): SetupPlan => {
  const findings = findingsIn(state);
  return {
    steps: findings.flatMap(stepsFor),
    problems: findings.flatMap(problemsIn),
    notes: [
      ...foreignLists(state),
      ...[...state.columns.keys()].flatMap((list) => notesOn(state, list)),
    ],
  };
};

const stepsFor = (finding: Finding): readonly SetupStep[] => {
  const { list } = finding;
  if (finding.problem === 'list-missing')
    return [{ code: list === libraryName ? 'make-library' : 'make-list', list }];
  if (finding.problem === 'column-missing')
    return [{ code: 'add-column', list, column: finding.column.name }];
  // What has another type is left alone whole: an index on it would help nobody.
  if (finding.problem !== 'column-differs' || finding.in.includes('type')) return [];
  const column = finding.column.name;
  if (finding.in.includes('not-unique')) return [{ code: 'make-unique', list, column }];
  return finding.in.includes('not-indexed') ? [{ code: 'add-index', list, column }] : [];
};

const problemsIn = (finding: Finding): readonly SetupProblem[] => {
  const { list } = finding;
  if (finding.problem === 'list-renamed')
    return [{ code: 'list-renamed', list, nowCalled: finding.nowCalled }];
  if (finding.problem === 'list-other-kind') return [{ code: 'list-other-kind', list }];
  if (finding.problem !== 'column-differs') return [];
  const column = finding.column.name;
  if (finding.in.includes('type')) return [{ code: 'column-other-type', list, column }];
  return finding.in.includes('unique') ? [{ code: 'column-too-unique', list, column }] : [];
};

const foreignLists = ({ lists }: SiteState): readonly SetupNote[] => {
  const ours = new Set<string>(listNames);
  const names = lists
    .filter((list) => !ours.has(list.displayName) && !ours.has(list.name))
    .filter((list) => list.list?.hidden !== true)
    .map(({ displayName }) => displayName);
  return names.length > 0 ? [{ code: 'foreign-lists', names }] : [];
};

const notesOn = ({ columns }: SiteState, list: TableName): readonly SetupNote[] => {
  const there = columns.get(list) ?? [];
  const foreign = foreignColumns(list, there);
  const ours = new Set<string>(listTable[list].map(({ name }) => name));
  return [
    ...there.flatMap((column): SetupNote[] =>
      ours.has(column.name) &&
      column.displayName !== undefined &&
      column.displayName !== column.name
        ? [{ code: 'column-relabelled', list, column: column.name, nowCalled: column.displayName }]
        : [],
    ),
    ...(foreign.length > 0 ? [{ code: 'foreign-columns' as const, list, names: foreign }] : []),
  ];
};
