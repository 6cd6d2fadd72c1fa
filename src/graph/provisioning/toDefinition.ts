import type { Column } from '../lists/column.ts';

const type = {
  // Without `plain` SharePoint keeps such a text as HTML and gives back something else than it got.
  note: { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } },
  text: { text: { allowMultipleLines: false, maxLength: 255 } },
  number: { number: {} },
} as const;

/** A column as Graph takes it to make it. */
export const toDefinition = (column: Column): Record<string, unknown> => ({
  name: column.name,
  displayName: column.name,
  indexed: column.indexed,
  enforceUniqueValues: column.unique,
  ...type[column.kind],
});
