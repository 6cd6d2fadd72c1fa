import type { Lesson } from '../domain/figures/lessonOf.ts';
import type { Category } from '../domain/complaint/registration.ts';
import type { PersonView } from './view.ts';

/** What was learnt from a complaint; whose it was does not stand in it. */
export interface LessonView extends Omit<Lesson, 'owner'> {
  readonly owner: PersonView;
  /** For who may open the dossier. */
  readonly kenmerk?: string;
}

/** Never a number: subtracting the one of yesterday would tell what came in today. */
export type Band = 'enkele' | 'vijf-of-meer';

export interface LessonsView {
  /** Which is looked at first stands first; at most fifty. */
  readonly lessons: readonly LessonView[];
  /** Several complaints about the same in the last ninety days (E7). */
  readonly themes: readonly { readonly category: Category; readonly band: Band }[];
  /** What went well in the last year (O66). */
  readonly wentWell: readonly {
    readonly what: 'opgelost' | 'niet-terecht' | 'hielp';
    readonly band: Band;
  }[];
}
