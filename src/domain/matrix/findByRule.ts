import { awb, type Citation } from '../procedure/citation.ts';
import type { FallbackGround, MatrixRule, Seat } from '../procedure/matrix.ts';
import { fillSeat, type Filled } from './fillSeat.ts';
import { choiceOf, type Finding } from './finding.ts';
import type { PassedOver, ProposalReason } from './proposal.ts';
import type { Screening } from './screen.ts';
import type { Place } from './seating.ts';
import { suggest } from './suggest.ts';

/**
 * What one rule of the regulation says about one accused, and where it says nothing.
 *
 * @see requirements E9-E20; law.md §7
 */
export function findByRule(rule: MatrixRule, place: Place, screening: Screening): Finding {
  const { fallback } = rule;
  const seats = [rule.primary, ...(fallback ? [fallback.seat] : []), ...rule.suggestions];
  const known = ruleFacts(rule, place, seats);
  const primary = fillSeat(rule.primary, place, screening);
  const human = (reason: ProposalReason): Finding => {
    const { choice, passedOver } = suggest(seats.slice(1), place, screening);
    return {
      ...known,
      kind: 'mens',
      articles: [...known.articles, ...lawOf(reason, rule)],
      reasons: [reason],
      ...(choice && { choice }),
      passedOver: [...primary.out, ...passedOver],
      flags: reason === 'betrokken-maar-bevoegd' ? ['adviseur-overwegen'] : [],
    };
  };

  if (primary.unknown) return human('team-onbekend');
  if (primary.free.length > 0) return proposed(known, primary, { reason: 'regel', before: [] });

  const grounds = primary.out.map(groundOf);
  if (grounds.includes('weigering')) return human('weigering-niet-geregeld');
  if (!fallback || !grounds.every((ground) => fallback.on.some((allowed) => allowed === ground))) {
    return human(silence(rule, primary.out));
  }
  const second = fillSeat(fallback.seat, place, screening);
  if (second.free.length === 0) return human('niemand-over');
  const withBasis = fallback.basis
    ? { ...known, articles: [...known.articles, fallback.basis] }
    : known;
  return proposed(withBasis, second, { reason: 'vervanger-volgens-regel', before: primary.out });
}

// What the law says where the regulation is silent.
const lawOf = (reason: ProposalReason, { whereSilent }: MatrixRule): readonly Citation[] => {
  switch (reason) {
    case 'team-onbekend':
    case 'weigering-niet-geregeld':
      return [];
    case 'betrokken-maar-bevoegd':
      return [awb('9:7', 2)];
    case 'betrokken-niet-geregeld':
      return [awb('9:7', 1)];
    default:
      return [whereSilent ?? awb('9:7', 1)];
  }
};

type Known = Omit<Finding, 'kind' | 'reasons' | 'choice' | 'passedOver' | 'flags'>;

const ruleFacts = (rule: MatrixRule, place: Place, seats: readonly Seat[]): Known => ({
  rule: rule.rule,
  articles: [rule.source],
  seats,
  place,
  neverOffices: rule.neverOffices ?? [],
  ...(rule.bodyItself && { lawfulThoughInvolved: rule.primary.office }),
  body: rule.body,
  rank: rule.rank,
});

const proposed = (
  known: Known,
  filled: Filled,
  { reason, before }: { reason: ProposalReason; before: readonly PassedOver[] },
): Finding => {
  const choice = choiceOf(filled);
  const others = known.seats.filter((seat) => seat !== filled.seat);
  return {
    ...known,
    kind: 'voorstel',
    seats: [filled.seat, ...others],
    reasons: [reason, ...(choice.person === undefined ? [groupReason(filled.seat)] : [])],
    choice,
    // Of a pool it says nothing that one of them is away.
    passedOver: filled.seat.reach === 'andere' ? before : [...before, ...filled.out],
    flags: [],
  };
};

const groupReason = ({ reach }: Seat): ProposalReason =>
  reach === 'leden' ? 'college-van-leden' : 'kies-uit-kring';

const groundOf = ({ reason }: PassedOver): FallbackGround | 'weigering' => {
  if (reason === 'weigerde') return 'weigering';
  return reason === 'afwezig' || reason === 'niet-bezet' ? 'afwezig' : 'zelf-betrokken';
};

// Why the text has no answer once its first choice is out.
const silence = (rule: MatrixRule, out: readonly PassedOver[]): ProposalReason => {
  if (rule.bodyItself && out.some(({ reason }) => reason === 'zelf-betrokken')) {
    return 'betrokken-maar-bevoegd';
  }
  return rule.fallback ? 'betrokken-niet-geregeld' : 'geen-vervanger-geregeld';
};
