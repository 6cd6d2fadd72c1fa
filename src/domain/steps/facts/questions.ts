import type { Complaint } from '../../complaint/complaint.ts';
import type { PersonId } from '../../complaint/kenmerk.ts';
import type { Question } from '../../complaint/question.ts';

/** Everything asked of colleagues, in the order in which it was. */
export const questionsOf = ({ questions = [] }: Complaint): readonly Question[] => questions;

/** Asked and neither answered nor taken back, the first due first. */
export function openQuestions(complaint: Complaint): readonly Question[] {
  return questionsOf(complaint)
    .filter(({ answered, withdrawn }) => !answered && !withdrawn)
    .toSorted((one, other) => one.due.localeCompare(other.due));
}

/** What waits for the answer of this person, the first due first. */
export const openQuestionsTo = (complaint: Complaint, person: PersonId): readonly Question[] =>
  openQuestions(complaint).filter(({ to }) => to.includes(person));

/** The same questions with one of them changed. */
export const withQuestion = (
  complaint: Complaint,
  id: string,
  change: Partial<Question>,
): Complaint => ({
  ...complaint,
  questions: questionsOf(complaint).map((one) => (one.id === id ? { ...one, ...change } : one)),
});
