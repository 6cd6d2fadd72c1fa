import { appendFileSync } from 'node:fs';
import type { Answer } from './target.ts';

/** One line of the report of a run on a tenant. */
export interface Finding {
  readonly row: number;
  readonly what: string;
  /** What came: status and code, or why nobody looked. */
  readonly came: string;
}

const report = process.env['KLACHTWIJZER_CONTRACT_REPORT'];

/** Writes down what an assumed behaviour turned out to be, before anything is asserted of it. */
export const found = (row: number, what: string, answer: Pick<Answer, 'status' | 'body'>): void => {
  const code: unknown = answer.body?.error?.code;
  note({ row, what, came: `${answer.status}${typeof code === 'string' ? ` ${code}` : ''}` });
};

export const note = (finding: Finding): void => {
  if (report !== undefined) appendFileSync(report, `${JSON.stringify(finding)}\n`);
};
