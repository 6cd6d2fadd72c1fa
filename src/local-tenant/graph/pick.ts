import type { JsonObject } from './json.ts';

/** The selected properties; annotations always come along. Without a selection: everything. */
export const pick = (entity: JsonObject, selected: readonly string[] | undefined): JsonObject => {
  if (!selected || selected.includes('*')) return entity;
  const names = new Set(selected.map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(entity).filter(
      ([key]) => key.startsWith('@odata.') || names.has(key.toLowerCase()),
    ),
  );
};
