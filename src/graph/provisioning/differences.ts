import { z } from 'zod';
import type { Column } from '../lists/column.ts';

/** A column as Graph tells it, as far as it matters here. */
export const columnSchema = z.object({
  name: z.string(),
  displayName: z.string().optional(),
  readOnly: z.boolean().optional(),
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
  text: z
    .object({ allowMultipleLines: z.boolean().optional(), textType: z.string().optional() })
    .optional(),
  number: z.object({}).optional(),
});

export type ActualColumn = z.infer<typeof columnSchema>;

export type Difference = 'type' | 'not-indexed' | 'not-unique' | 'unique';

/** In what a column differs from what the app relies on; an index too many hurts nobody. */
export function differences(wanted: Column, actual: ActualColumn): readonly Difference[] {
  const found: Difference[] = [];
  if (kindOf(actual) !== wanted.kind) found.push('type');
  if (wanted.indexed && actual.indexed !== true) found.push('not-indexed');
  if (wanted.unique && actual.enforceUniqueValues !== true) found.push('not-unique');
  if (!wanted.unique && actual.enforceUniqueValues === true) found.push('unique');
  return found;
}

function kindOf(actual: ActualColumn): Column['kind'] | undefined {
  if (actual.number) return 'number';
  if (!actual.text) return undefined;
  if (actual.text.allowMultipleLines !== true) return 'text';
  return actual.text.textType === 'richText' ? undefined : 'note';
}
