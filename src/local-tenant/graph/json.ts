export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a JSON object this room wrote itself. */
export const ownObject = (text: string): JsonObject => JSON.parse(text) as JsonObject;
