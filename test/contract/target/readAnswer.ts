import type { Answer } from './target.ts';

/** Reads a response to its end; its body is the JSON in it, or undefined. */
export const readAnswer = async (response: Response): Promise<Answer> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const json =
    response.headers.get('content-type')?.startsWith('application/json') && bytes.length > 0;
  return {
    status: response.status,
    headers: response.headers,
    body: json ? JSON.parse(new TextDecoder().decode(bytes)) : undefined,
    bytes,
  };
};
