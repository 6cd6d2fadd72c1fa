import type { CardView } from '../../../contract/card.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import { present } from '../../../domain/shared/present.ts';
import type { BusinessTime } from '../../command.ts';
import type { Deps } from '../../usecases/deps.ts';
import { activeRows, isHisTurn, pressingFirst, workItem } from '../workItem.ts';

/** Good morning: one line per complaint that asks something of this person; `undefined` when none does. */
export function digestCard(deps: Deps, person: PersonId, time: BusinessTime): CardView | undefined {
  const lines = activeRows(deps, person, time)
    .filter(isHisTurn)
    .toSorted(pressingFirst)
    .map(workItem(deps.directory))
    .map(({ kenmerk, aanduiding, ask, date, primary }) =>
      present({ kenmerk, aanduiding, ask, date, primary }),
    );
  return lines.length === 0
    ? undefined
    : {
        kind: 'dagstart',
        language: 'nl',
        kenmerk: '',
        aanduiding: '',
        volgnummer: 0,
        stage: 'nieuw',
        ask: 'niets',
        today: time.today,
        lines,
        buttons: [],
      };
}
