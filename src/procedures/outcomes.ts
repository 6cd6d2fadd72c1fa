import type { NoJudgementReason, OutcomeRow } from '../domain/procedure/handling.ts';

export const gegrond: OutcomeRow = { code: 'gegrond', reportedAs: 'terecht' };
export const deelsGegrond: OutcomeRow = { code: 'deels-gegrond', reportedAs: 'deels-terecht' };
/** Right, and put right before it was judged (F17). */
export const gegrondGecorrigeerd: OutcomeRow = {
  code: 'gegrond-gecorrigeerd',
  reportedAs: 'terecht',
};
export const ongegrond: OutcomeRow = { code: 'ongegrond', reportedAs: 'niet-terecht' };
export const geenOordeel: OutcomeRow = { code: 'geen-oordeel', reportedAs: 'geen-uitspraak' };
/** Stopped by the citizen, or together with him (F20). */
export const stopzetting: OutcomeRow = {
  code: 'stopzetting',
  reportedAs: 'gestopt',
  stoppedBy: 'verplicht',
};

/** The same outcome where a solution must be written down with it (F18). */
export const withSolution = (row: OutcomeRow): OutcomeRow => ({ ...row, solution: 'verplicht' });

/** The same outcome where one of the reasons must be chosen with it (F19). */
export const withReasons = (
  row: OutcomeRow,
  reasons: readonly NoJudgementReason[],
): OutcomeRow => ({ ...row, reasons });
