import type { GraphAnswer } from '../port.ts';

/**
 * Reads a response to its end: JSON as it says, nothing as undefined, anything else as bytes.
 *
 * @param as - `bytes` for the content of a file, which may itself be JSON; a refusal is read as JSON still.
 */
export async function readAnswer(response: Response, as: 'json' | 'bytes'): Promise<GraphAnswer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    kind: 'answer',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: as === 'bytes' && response.ok ? bytes : decode(bytes, response),
  };
}

function decode(bytes: Uint8Array, response: Response): unknown {
  if (bytes.length === 0) return undefined;
  if (!/^application\/(.+\+)?json/i.test(response.headers.get('content-type') ?? '')) return bytes;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    // A gateway may cut an error page short; the status still counts.
    if (error instanceof SyntaxError && !response.ok) return undefined;
    throw error;
  }
}
