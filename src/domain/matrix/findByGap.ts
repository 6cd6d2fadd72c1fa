import type { Gap } from '../procedure/matrix.ts';
import type { Finding } from './finding.ts';
import type { Screening } from './screen.ts';
import type { Place } from './seating.ts';
import { suggest } from './suggest.ts';

/** A kind of accused for whom the regulation has no clear rule: a person decides, with our suggestion. */
export function findByGap(gap: Gap, place: Place, screening: Screening): Finding {
  const { choice, passedOver } = suggest(gap.suggestions, place, screening);
  return {
    kind: 'mens',
    ...(gap.rule !== undefined && { rule: gap.rule }),
    articles: [gap.source],
    reasons: [gap.reason],
    ...(choice && { choice }),
    passedOver,
    seats: [...gap.suggestions, ...(gap.offered ?? [])],
    place,
    neverOffices: gap.neverOffices ?? [],
    flags: gap.reason === 'niemand-in-het-bijzonder' ? ['geen-afschrift'] : [],
    body: gap.body,
    rank: gap.rank,
  };
}
