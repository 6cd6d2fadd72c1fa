import { inspect, type Finding } from '../../graph/provisioning/inspect.ts';
import type { Difference } from '../../graph/provisioning/differences.ts';
import { listNames } from '../../graph/lists/listTable.ts';
import type { GraphPort } from '../../graph/port.ts';
import type { CheckReason } from '../../contract/setup.ts';
import { right, wrong, type Seen } from './seen.ts';

type SiteCheck = 'lists' | 'columns' | 'indexes' | 'uniqueness';

/** Holds the site against the table of lists, and tells per kind what is wrong. */
export const siteChecks = async (
  graph: GraphPort,
  siteId: string,
): Promise<Readonly<Record<SiteCheck, Seen>>> => {
  const findings = await inspect(graph, siteId);
  const missing = findings.filter(({ problem }) => problem === 'list-missing');
  // Without a single list there are no columns to look at.
  const nothing: Seen | undefined =
    missing.length === listNames.length ? { state: 'not-checked', reason: 'waits' } : undefined;
  const columnMissing = findings.flatMap((finding) =>
    finding.problem === 'column-missing' ? [`${finding.list}.${finding.column.name}`] : [],
  );
  return {
    lists: first([
      ['lists-missing', missing.map(({ list }) => list)],
      ['lists-renamed', findings.flatMap(renamed)],
      ['lists-other-kind', ofKind(findings, 'list-other-kind')],
    ]),
    columns:
      nothing ??
      first([
        ['columns-missing', columnMissing],
        ['columns-other-type', differing(findings, 'type')],
      ]),
    indexes: nothing ?? first([['indexes-missing', differing(findings, 'not-indexed')]]),
    uniqueness:
      nothing ??
      first([
        ['not-unique', differing(findings, 'not-unique')],
        ['too-unique', differing(findings, 'unique')],
      ]),
  };
};

/** The first kind of trouble there is: it is mended first, too. */
const first = (kinds: readonly (readonly [CheckReason, readonly string[]])[]): Seen => {
  const found = kinds.find(([, names]) => names.length > 0);
  return found ? wrong(found[0], found[1]) : right;
};

const renamed = (finding: Finding): readonly string[] =>
  finding.problem === 'list-renamed' ? [`${finding.list} → ${finding.nowCalled}`] : [];

const ofKind = (findings: readonly Finding[], problem: Finding['problem']): readonly string[] =>
  findings.filter((finding) => finding.problem === problem).map(({ list }) => list);

const differing = (findings: readonly Finding[], difference: Difference): readonly string[] =>
  findings.flatMap((finding) =>
    finding.problem === 'column-differs' && finding.in.includes(difference)
      ? [`${finding.list}.${finding.column.name}`]
      : [],
  );
