import { decided, refused, refusedField, type DecideStep } from './decision.ts';
import { uncheckedLesson } from './facts/lesson.ts';

/**
 * Somebody looked whether the lesson helped; that it did not is an answer too.
 *
 * @see requirements O13, O32
 */
export const decideLesGecontroleerd: DecideStep<'les-gecontroleerd'> = (
  complaint,
  { helped, note },
  { by, time },
) => {
  const unchecked = uncheckedLesson(complaint);
  if (unchecked === undefined) return refused('not-now');
  if (note.trim() === '') return refusedField('note', 'reason-required');
  const check = { version: unchecked.version, helped, note, on: time.today, at: time.now, by };
  return decided(
    { ...complaint, lessonChecks: [...(complaint.lessonChecks ?? []), check] },
    { action: 'les-gecontroleerd', reason: helped },
  );
};
