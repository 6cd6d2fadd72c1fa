import { count, type World } from '../world.ts';
import { rowsOf } from './tables.ts';

const ended = new Set(['verzonden', 'vervallen', 'niet-bereikt']);

/** No notice is lost: what an outbox ever owed has a row, and every row ended visibly. */
export function checkNotices(world: World): void {
  const { tenant, violations, owed } = world;
  const rows = new Map(
    rowsOf(tenant, 'Berichten').map((row) => [String(row.fields['NoticeKey']), row]),
  );
  for (const [key, command] of owed) {
    const row = rows.get(key);
    if (!row) violations.push(`notice lost: ${key}`);
    else if (row.fields['Opdracht'] !== command) violations.push(`notice of another: ${key}`);
  }
  for (const key of rows.keys()) {
    if (key.includes('#') && !owed.has(key)) violations.push(`notice owed by nobody: ${key}`);
  }
  for (const [key, { id, fields }] of rows) {
    // The key of a night is a lease and no message.
    if (fields['Soort'] === 'nacht') continue;
    const status = String(fields['Status']);
    count(world, `notice ${status}`);
    const waits = status === 'open' && Date.parse(String(fields['DueOn'])) > tenant.business;
    // While a row is damaged nothing can be worked out from it: that notice ends with the coordinator.
    const damaged = world.meddled.some(({ kenmerk }) => kenmerk === fields['Kenmerk']);
    if (status === 'niet-bereikt' && !world.tried.has(id) && !damaged) {
      violations.push(`given up without a send: ${key}`);
    }
    if (!ended.has(status) && !waits) violations.push(`notice ${status} for ever: ${key}`);
  }
}
