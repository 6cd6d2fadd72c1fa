/**
 * Whether fetch could not reach the other side at all, which it reports as a TypeError.
 */
export const isUnreachable = (fault: unknown): boolean => has(fault, 'name', 'TypeError');

/**
 * Whether a time limit on fetch has passed.
 */
export const isTimeout = (fault: unknown): boolean => has(fault, 'name', 'TimeoutError');

/**
 * Whether a file is not there.
 */
export const isMissingFile = (fault: unknown): boolean => has(fault, 'code', 'ENOENT');

// By name: an error can come from another realm, where `instanceof` does not know it.
const has = (fault: unknown, field: 'name' | 'code', value: string): boolean =>
  typeof fault === 'object' && fault !== null && Reflect.get(fault, field) === value;
