import type { World } from '../world.ts';
import { rowsOf } from './tables.ts';

/** Numbers are unique and gap-free, and a form made one complaint at most. */
export function checkNumbers({ tenant, violations }: World): void {
  const rows = rowsOf(tenant, 'Klachten');
  const numbers = rows.map(({ fields }) => String(fields['Kenmerk'])).sort();
  const wanted = rows.map((_, index) => `K-2026-${String(index + 1).padStart(4, '0')}`);
  if (numbers.join() !== wanted.join()) violations.push(`numbers: ${numbers.join(' ')}`);
  const keys = new Set(rows.map(({ fields }) => fields['AanmaakSleutel']));
  if (keys.size !== rows.length) violations.push('one form made two complaints');
}
