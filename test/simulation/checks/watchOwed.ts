import type { Call } from '../network/call.ts';
import type { World } from '../world.ts';
import { outboxIn, rowsOf } from './tables.ts';

/** Remembers what every outbox ever owed: versions of a destroyed complaint go with its file. */
export const watchOwed =
  (world: World) =>
  ({ method, url }: Call): void => {
    if (method === 'GET' || !/\/items|\/\$batch$/.test(url)) return;
    for (const row of rowsOf(world.tenant, 'Klachten')) {
      for (const { n, command, tell } of outboxIn(row)) {
        for (const { kind, to } of tell)
          world.owed.set(`${String(row.fields['Kenmerk'])}#${n}/${kind}/${to}`, command);
      }
    }
  };
