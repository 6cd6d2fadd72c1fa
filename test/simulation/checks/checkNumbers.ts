import type { World } from '../world.ts';
import { rowsOf } from './tables.ts';

/** Numbers are unique and in each year gap-free, and a form made one complaint at most. */
export function checkNumbers({ tenant, violations }: World): void {
  const rows = rowsOf(tenant, 'Klachten');
  const numbers = rows.map(({ fields }) => String(fields['Kenmerk'])).sort();
  const inYear = new Map<string, number>();
  for (const number of numbers) {
    const year = number.slice(0, -4);
    const next = (inYear.get(year) ?? 0) + 1;
    inYear.set(year, next);
    if (number !== `${year}${String(next).padStart(4, '0')}`)
      violations.push(`numbers: ${numbers.join(' ')}`);
  }
  const keys = new Set(rows.map(({ fields }) => fields['AanmaakSleutel']));
  if (keys.size !== rows.length) violations.push('one form made two complaints');
}
