import type { CardView } from '../../../contract/card.ts';
import type { PersonId } from '../../../domain/complaint/kenmerk.ts';
import { present } from '../../../domain/shared/present.ts';
import { askFor } from '../../../domain/steps/ask.ts';
import type { BusinessTime } from '../../command.ts';
import { circumstancesOf } from '../../usecases/circumstances.ts';
import type { Deps } from '../../usecases/deps.ts';
import { pressingFirst, workItem } from '../workItem.ts';

/** Good morning: one line per complaint that asks something of this person; `undefined` when none does. */
export function digestCard(deps: Deps, person: PersonId, time: BusinessTime): CardView | undefined {
  const lines = deps.register
    .all()
    .flatMap((complaint) => {
      const circumstances = circumstancesOf(deps, complaint.procedure, time);
      const asking = askFor(complaint, person, circumstances);
      return asking.primary !== undefined && asking.of.includes(person)
        ? [workItem(deps.directory)(complaint, person, circumstances, asking)]
        : [];
    })
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
