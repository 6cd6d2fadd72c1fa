import type { CardView, DigestLine } from '../../../contract/card.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import type { BusinessTime } from '../../command.ts';
import type { Deps } from '../../usecases/deps.ts';
import { digestView, digestWith } from './digestCard.ts';
import { doneToday } from './doneToday.ts';

/** Of what he did today and is asked no more, so much stays in sight. */
const DONE = 3;

/**
 * The digest that answers a press on one of its lines: what is asked now, each line with what he did in it today,
 * and above them what is over.
 *
 * @param arrived - of a message of what arrived together: nothing but these.
 * @see experience.md §3
 */
export function digestNow(
  deps: Deps,
  { person, time }: { readonly person: PersonId; readonly time: BusinessTime },
  arrived: readonly string[] | undefined,
): CardView | undefined {
  const among = { arrived: arrived ?? [], only: arrived !== undefined };
  const asked = digestWith(deps, { person, time }, among)?.lines ?? [];
  const done = doneToday(deps, person, time).filter(
    ({ kenmerk }) => !among.only || among.arrived.includes(kenmerk),
  );
  const askedOf = new Set(asked.map(({ kenmerk }) => kenmerk));
  const over = done.filter(({ kenmerk }) => !askedOf.has(kenmerk)).slice(-DONE);
  const lines: readonly DigestLine[] = [
    ...over.map((line) => ({ ...line, ask: 'niets' as const })),
    ...asked.map((line) => ({ ...line, ...done.find(({ kenmerk }) => kenmerk === line.kenmerk) })),
  ];
  return lines.length === 0
    ? undefined
    : { ...digestView(deps, time, lines), ...(arrived && { arrived }) };
}
