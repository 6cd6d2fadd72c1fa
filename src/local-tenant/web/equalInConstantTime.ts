import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Compares two secrets without telling by the time it takes where they differ.
 */
export function equalInConstantTime(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
