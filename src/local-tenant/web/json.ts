const headers = { 'cache-control': 'no-store' };

/**
 * A JSON answer that no cache keeps.
 */
export const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers });

/** A JSON object as it came in; its fields are still unknown. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a body that must be a JSON object; undefined when it is anything else.
 */
export async function readJsonObject(request: Request): Promise<JsonObject | undefined> {
  try {
    const body: unknown = await request.json();
    return isJsonObject(body) ? body : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether a value is an object with named fields: no array, no null.
 */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text in a field; undefined when the field is absent or something else.
 */
export function textIn(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  return typeof value === 'string' ? value : undefined;
}
