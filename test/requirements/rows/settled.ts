import type { Row } from '../requirement.ts';

/** K: where the sources differ, and the profile decides. */
export const settled: readonly Row[] = [
  [1, 'Form is never a condition; where writing is the rule, it is written down together.'],
  [2, 'Each procedure has its own terms, extension and reasons.'],
  [3, 'Receipt by the organisation and by the coordinator are two days.'],
  [4, 'Confirmation stands alone, or together with admissibility and the day of the answer.'],
  [5, 'Older than a year: weighed in Dutch procedures, a ground in Flanders.'],
  [6, 'Manifestly unfounded: leaves out a hearing in one procedure, is a ground in another.'],
  [7, 'Too little interest: weighed after contact, or a ground.'],
  [8, 'Anonymous complaints are always registered; the profile says what follows.'],
  [
    9,
    'About policy: referred warmly, followed and counted in Dutch procedures; a ground in Flanders.',
  ],
  [10, 'Matrix, pool or committee proposes; involvement is always checked.'],
  [11, 'Heard, declined, or left out with a ground: one of the three in Dutch procedures.'],
  [12, 'Outcomes differ per procedure and meet on one scale.'],
  [13, '"Fault too small" is a reason only where the profile has it.'],
  [14, 'Dutch closing letters name the ombudsman, whatever somebody wants.'],
  [15, 'No text sets the citizen a term to come back.'],
  [16, 'Who opens a dossier is said per procedure.'],
  [17, 'Who reads, approves, signs and sends is said per procedure.'],
  [18, 'The wish of the complainant decides the channel, or the channel it came by.'],
  [19, 'Solved at once is registered everywhere, in the short form.'],
  [20, 'Calendar days, with the holidays of the country.'],
  [21, 'Nothing is destroyed where retention is not set.'],
  [
    22,
    'No search or list says which complaints are about a colleague; at the police the employee reads that nothing goes into his file.',
  ],
  [23, 'No text says that fewer is better, and the page with figures has no arrow.'],
  [24, 'Each step is a gate or a guide, and the profile says which.'],
];
