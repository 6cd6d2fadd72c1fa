import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';

/** What is learnt from: this case, how the organisation works, or policy (O57). */
export type LessonLevel = 'zaak' | 'organisatie' | 'beleid';

/** Who can learn from it (O57). */
export type Learner = 'medewerker' | 'collegas' | 'beleidsmaker';

/**
 * What the lesson comes to. The words for the complainant stand in the draft's `lesson`: what was learnt, or
 * why nothing needs to change.
 *
 * @see requirements O56-O58
 */
export type Learning =
  | {
      readonly as: 'verbetering';
      readonly level: LessonLevel;
      readonly learner: Learner;
      readonly action: string;
      /** Who sees to it that it happens. */
      readonly owner: PersonId;
      /** Day on which is asked whether it helped. */
      readonly checkOn: IsoDate;
    }
  | {
      readonly as: 'geleerd-zonder-wijziging';
      readonly level: LessonLevel;
      readonly learner: Learner;
    }
  | { readonly as: 'niets-te-veranderen' };

/** Who says sorry to whom, and how; an apology is no admission of liability (O54). */
export interface Apology {
  readonly who: string;
  readonly whom: string;
  readonly how: 'mondeling' | 'schriftelijk' | 'beide';
}
