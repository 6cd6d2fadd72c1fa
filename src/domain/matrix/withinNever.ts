import type { PersonId } from '../complaint/kenmerk.ts';
import { holdersOf } from '../organisation/holders.ts';
import type { Finding } from './finding.ts';
import type { Candidate } from './proposal.ts';
import type { Screening } from './screen.ts';

/**
 * The finding without a choice that may never be: of several accused the one bars what the other would have had.
 * The likeliest who is there is suggested instead, and a person decides.
 *
 * @param candidates - likeliest first, nobody of `never` among them.
 * @see Awb art. 9:7 lid 1; law.md §7 "several accused"
 */
export function withinNever(
  finding: Finding,
  { never, candidates }: { never: readonly PersonId[]; candidates: readonly Candidate[] },
  { organisation }: Screening,
): Finding {
  const { choice, kind, reasons } = finding;
  if (choice === undefined) return finding;
  const chosen =
    choice.person === undefined
      ? holdersOf(choice.office, organisation).map(({ person }) => person)
      : [choice.person];
  if (chosen.some((person) => !never.includes(person))) return finding;

  const { choice: _barred, ...rest } = finding;
  const next = candidates.find(({ absentUntil }) => absentUntil === undefined);
  return {
    ...rest,
    kind: 'mens',
    reasons: kind === 'mens' ? reasons : ['niemand-over', ...reasons],
    ...(next && { choice: { office: next.office, person: next.person } }),
  };
}
