import type { Failure, FailureCode } from '../contract/failure.ts';

const STATUS: Partial<Record<FailureCode, number>> = {
  'invalid-input': 400,
  unauthenticated: 401,
  guest: 403,
  'other-tenant': 403,
  'not-permitted': 403,
  'not-found': 404,
  'already-done': 409,
  superseded: 409,
  'not-now': 409,
  'setting-changed': 409,
  'too-large': 413,
  'file-too-large': 413,
  'file-kind': 415,
  unexpected: 500,
  'integrity-alarm': 503,
  'settings-damaged': 503,
  'not-known-yet': 503,
  'no-number-free': 503,
  'read-only': 503,
  'still-owes': 503,
  unavailable: 503,
};

/** HTTP status of a refusal; a rule that says no is 422 (src/contract/route.ts). */
export const failureStatus = ({ code }: Failure): number => STATUS[code] ?? 422;
