import type { Story } from '../story.ts';
import { newByMail } from './stories/newByMail.ts';
import { notAdmissible } from './stories/notAdmissible.ts';
import { notNeutral } from './stories/notNeutral.ts';
import { solvedAtOnce } from './stories/solvedAtOnce.ts';
import { waitsForTest } from './stories/waitsForTest.ts';
import { wellFounded } from './stories/wellFounded.ts';

/** What lies in gemeente Elzenbeke on the morning somebody looks around. */
export const stories: readonly Story[] = [
  wellFounded,
  solvedAtOnce,
  notAdmissible,
  notNeutral,
  waitsForTest,
  newByMail,
];
