import type { Row } from '../requirement.ts';

/** C: column about learning from complaints. */
export const column: readonly Row[] = [
  [1, 'Every verdict and every settlement asks what was learnt.'],
  [2, 'A lesson names who learns and at which level.'],
  [3, 'Handled complaints are counted together, and the numbers become the text of a report.'],
  [4, 'Before a verdict the draft asks what was searched.'],
  [5, 'Not established is never "ongegrond".'],
  [6, 'Missing records are an aspect that can be judged.'],
  [7, 'What the ombudsman found is kept beside the own outcome.'],
  [8, 'The rung at which a complaint was solved, and the way, are kept and counted.'],
];
