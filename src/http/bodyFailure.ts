import type { Failure } from '../contract/failure.ts';

/** The refusal of a body that could not be read: too large, or not what it says it is; `undefined` for any other error. */
export const bodyFailure = (error: unknown): Failure | undefined => {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  if (error.status === 413) return { code: 'too-large' };
  return error.status === 400 || error.status === 415 ? { code: 'invalid-input' } : undefined;
};
