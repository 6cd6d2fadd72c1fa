import type { World } from '../world.ts';
import { outboxIn, rowsOf } from './tables.ts';

/** What each instance knows equals the register. */
export function checkModels({ tenant, slots, violations }: World): void {
  const stored = rowsOf(tenant, 'Klachten');
  for (const { running, life } of slots) {
    if (!running) {
      violations.push(`${life.name} did not come up again`);
      continue;
    }
    const known = running.model.rows();
    if (known.length !== stored.length) {
      violations.push(`${life.name} knows ${known.length} of ${stored.length} complaints`);
    }
    for (const each of stored) {
      const { id, n, fields } = each;
      const row = known.find(({ itemId }) => itemId === id);
      const same =
        row?.counter === n &&
        row.volgnummer === fields['Volgnummer'] &&
        commandsIn(row.outbox) === commandsIn(outboxIn(each));
      if (!same) violations.push(`${life.name} knows ${id} as ${row?.counter}, it is ${n}`);
    }
  }
}

const commandsIn = (outbox: readonly { readonly n: number; readonly command: string }[]): string =>
  outbox.map(({ n, command }) => `${n} ${command}`).join();
