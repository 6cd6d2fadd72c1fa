import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Complaint } from '../../complaint/complaint.ts';
import type { Learning } from '../../complaint/learning.ts';
import { presentDraft } from '../../verdict/draft.ts';

/** A change somebody owns, to be looked at again. */
export type Improvement = Extract<Learning, { readonly as: 'verbetering' }>;

/** The lesson of the present verdict that was not checked yet, with its version. */
export function uncheckedLesson(
  complaint: Complaint,
): { readonly version: number; readonly lesson: Improvement } | undefined {
  const draft = presentDraft(complaint);
  if (draft?.learning?.as !== 'verbetering') return undefined;
  const { version, learning } = draft;
  const checked = complaint.lessonChecks?.some((one) => one.version === version) ?? false;
  return checked ? undefined : { version, lesson: learning };
}

/** The same once its day has come. */
export function lessonDue(complaint: Complaint, day: IsoDate): Improvement | undefined {
  const lesson = uncheckedLesson(complaint)?.lesson;
  return lesson && lesson.checkOn <= day ? lesson : undefined;
}
