import type { GraphAnswer } from '../port.ts';

/**
 * Reads a response to its end: JSON as it says, nothing as undefined, anything else as bytes.
 */
export async function readAnswer(response: Response): Promise<GraphAnswer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    kind: 'answer',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: bytes.length === 0 ? undefined : decode(bytes, response),
  };
}

function decode(bytes: Uint8Array, response: Response): unknown {
  const type = response.headers.get('content-type') ?? '';
  // A file that happens to be JSON arrives as its own bytes only with 2xx on a content address; callers
  // of files ask for bytes through `accept`, and Graph answers errors in JSON always.
  if (!/^application\/(.+\+)?json/i.test(type)) return bytes;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    // A gateway may cut an error page short; the status still counts.
    if (error instanceof SyntaxError && !response.ok) return undefined;
    throw error;
  }
}
