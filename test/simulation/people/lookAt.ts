import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { lookKey } from '../../../src/graph/register/keys.ts';
import type { Composition } from '../../../src/main/compose.ts';
import { rowsOf } from '../checks/tables.ts';
import { nameOf } from '../lives.ts';
import { count, type World } from '../world.ts';
import { businessTime } from './offered.ts';

/** Somebody opens a dossier; what he is shown, a line of the log must say (protocol.md §4). */
export function lookAt(
  world: World,
  { app }: Composition,
  { complaint: { kenmerk }, by }: { readonly complaint: Complaint; readonly by: PersonId },
): void {
  const asked = businessTime(world).now;
  app.dossier({ id: by, name: '', language: 'nl' }, kenmerk).then(
    (outcome) => {
      count(world, outcome.ok ? 'look shown' : `look ${outcome.refusal.code}`);
      // Business time may go on while the answer is under way.
      const keys = [asked, businessTime(world).now].map((at) => lookKey(kenmerk, by, at));
      const lines = rowsOf(world.tenant, 'Logboek').filter(({ fields }) =>
        keys.includes(String(fields['EntryKey'])),
      );
      if (outcome.ok && lines.length === 0) {
        world.violations.push(`a dossier was shown without a look: ${kenmerk} to ${by}`);
      }
    },
    (error: unknown) => count(world, `look ${nameOf(error)}`),
  );
}
