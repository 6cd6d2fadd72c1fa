import type { CardView } from '../../../contract/card.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import { present } from '../../../domain/shared/present.ts';
import type { BusinessTime } from '../../command.ts';
import { circumstancesOf } from '../../usecases/circumstances.ts';
import type { Deps } from '../../usecases/deps.ts';
import { isHisTurn, pressingFirst, rowFor, workItem } from '../workItem.ts';

/** Good morning: one line per complaint that asks something of this person; `undefined` when none does. */
export function digestCard(deps: Deps, person: PersonId, time: BusinessTime): CardView | undefined {
  const lines = deps.register
    .all()
    .map((complaint) => rowFor(complaint, person, circumstancesOf(deps, complaint.procedure, time)))
    .filter(isHisTurn)
    .map(workItem(deps.directory))
    .sort(pressingFirst)
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
