import type { World } from '../world.ts';
import { isDestroyed } from './checkDestroyed.ts';
import { rowsOf } from './tables.ts';

/** Somebody is away from the day on which he said so, however often and late his press is repeated. */
export function checkAbsence({ tenant, violations }: World): void {
  const destroyed = rowsOf(tenant, 'Klachten')
    .filter(isDestroyed)
    .map(({ fields }) => fields['Kenmerk']);
  // Why somebody declined goes with the file.
  const said = rowsOf(tenant, 'Logboek')
    .map(({ fields }) => fields)
    .filter(
      ({ Handeling, Reden, Kenmerk }) =>
        Handeling === 'weigeren' && (Reden === 'afwezig' || destroyed.includes(Kenmerk)),
    );
  for (const { id, fields } of rowsOf(tenant, 'Afwezigheid')) {
    if (id === examplesOwn) continue;
    const from = String(fields['Van']);
    const known = said.some(
      ({ PersoonOid, Tijdstip }) =>
        PersoonOid === fields['PersoonOid'] && String(Tijdstip).startsWith(from),
    );
    if (!known) violations.push(`away from ${from} without having said so`);
  }
}

/** The one absence with which every run begins. */
const examplesOwn = '1';
