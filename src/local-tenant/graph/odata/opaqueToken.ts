import { createHash } from 'node:crypto';

/**
 * A paging or delta token: readable to nobody's use, and refused when a character of it was changed.
 *
 * @param scope - what the token belongs to, so that one list's token is none in another.
 */
export const writeToken = (scope: string, content: unknown): string => {
  const text = JSON.stringify(content);
  return Buffer.from(`${digest(scope, text)}${text}`).toString('base64url');
};

/** The content, or undefined when the token is not one of ours. */
export const readToken = (scope: string, token: string): unknown => {
  const plain = Buffer.from(token, 'base64url').toString();
  const text = plain.slice(DIGEST_LENGTH);
  // Decoding forgives stray characters; writing the token again does not.
  const sound =
    plain.slice(0, DIGEST_LENGTH) === digest(scope, text) &&
    Buffer.from(plain).toString('base64url') === token;
  return sound ? (JSON.parse(text) as unknown) : undefined;
};

const DIGEST_LENGTH = 16;

const digest = (scope: string, text: string): string =>
  createHash('sha256')
    .update(scope)
    .update('\n')
    .update(text)
    .digest('hex')
    .slice(0, DIGEST_LENGTH);
