import type { Procedures } from '../app/ports/procedures.ts';

/** The procedures with the organisation's own retention term, where it has set one (requirement K21). */
export const withRetention = (procedures: Procedures, years: number | undefined): Procedures =>
  years === undefined
    ? procedures
    : { ...procedures, of: (code) => ({ ...procedures.of(code), retentionYears: years }) };
