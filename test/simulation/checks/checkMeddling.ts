import { inrichter } from '../../../src/local-tenant/identity/applications.ts';
import type { World } from '../world.ts';
import { isDestroyed } from './checkDestroyed.ts';
import { rowsOf, versionsOf } from './tables.ts';

/**
 * Whoever changed a row behind our back is named by an alarm with what and when, nothing is decided on that
 * row until it is mended, and nobody else is accused.
 */
export function checkMeddling({ tenant, alarms, meddled, violations }: World): void {
  const versions = versionsOf(tenant, 'Klachten');
  const gone = new Set(
    rowsOf(tenant, 'Klachten')
      .filter(isDestroyed)
      .map(({ id }) => id),
  );
  for (const each of meddled.filter(({ itemId }) => !gone.has(itemId))) {
    const { kenmerk, itemId, bad, stops, mended = Infinity } = each;
    const of = versions.filter(({ id }) => id === itemId);
    const then = of.find(({ n }) => n === bad);
    // Changed once more before anybody read it, the later one is named.
    const moments = of.filter(({ n }) => n >= bad).map(({ modified }) => modified);
    const named = alarms.some(
      (alarm) =>
        alarm['kenmerk'] === kenmerk &&
        alarm['by'] === inrichter.clientId &&
        moments.includes(String(alarm['at'])),
    );
    if (!named) violations.push(`nobody was told who changed ${kenmerk}`);
    const written = of.filter(
      ({ n, fields }) =>
        n > bad && n < mended && fields['Volgnummer'] !== then?.fields['Volgnummer'],
    );
    if (stops && written.length > 0) violations.push(`written over what was changed: ${kenmerk}`);
  }
  for (const alarm of alarms) {
    const known = meddled.some(({ kenmerk }) => kenmerk === alarm['kenmerk']);
    const code = String(alarm['code']);
    if (!known || !explained.has(code))
      violations.push(`integrity alarm: ${JSON.stringify(alarm)}`);
  }
}

const explained = new Set(['row-changed', 'row-damaged', 'row-touched', 'volgnummer-fell']);
