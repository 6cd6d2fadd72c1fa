import type { Finding } from './finding.ts';

/**
 * One answer for several accused: the same handler is one case; different bodies or lines are to be split;
 * within one line the handler of the highest among them is suggested. A person decides all but the first.
 *
 * @see law.md §7 "several accused"
 */
export function takeTogether(findings: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = findings;
  const highest = others.reduce((high, next) => (next.rank > high.rank ? next : high), first);
  if (others.every((other) => sameHandler(first, other))) return highest;

  const split = others.some((other) => other.body !== first.body || otherLine(first, other));
  return {
    ...highest,
    kind: 'mens',
    reasons: [split ? 'splitsen' : 'meer-beklaagden', ...highest.reasons],
    articles: findings.flatMap(({ articles }) => articles),
    passedOver: findings.flatMap(({ passedOver }) => passedOver),
    seats: [...highest.seats, ...findings.flatMap(({ seats }) => seats)],
    neverOffices: findings.flatMap(({ neverOffices }) => neverOffices),
    flags: findings.flatMap(({ flags }) => flags),
  };
}

const sameHandler = (one: Finding, other: Finding): boolean =>
  one.kind === 'voorstel' &&
  other.kind === 'voorstel' &&
  one.choice?.person !== undefined &&
  one.choice.person === other.choice?.person;

const otherLine = ({ place: one }: Finding, { place: other }: Finding): boolean =>
  one.line !== undefined && other.line !== undefined && one.line !== other.line;
