import type { Command, World } from '../world.ts';
import { outboxIn, rowsOf } from './tables.ts';

/** Whether the decision of a command stands in the register now: in an outbox, in the log or as a row. */
export function isCarriedOut({ tenant }: World, { id }: Command): boolean {
  return (
    rowsOf(tenant, 'Klachten').some(
      (row) =>
        row.fields['AanmaakSleutel'] === id || outboxIn(row).some(({ command }) => command === id),
    ) || rowsOf(tenant, 'Logboek').some(({ fields }) => fields['Opdracht'] === id)
  );
}
