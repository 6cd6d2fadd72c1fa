import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Question } from '../../domain/complaint/question.ts';
import { listenerOf } from '../../domain/steps/answerQuestion.ts';
import type { Circumstances } from '../../domain/steps/context.ts';
import { barredFrom } from '../../domain/steps/facts/barred.ts';
import { openQuestions } from '../../domain/steps/facts/questions.ts';
import { after, every, type Awaited, type Reminder } from './due.ts';

/**
 * What was asked of a colleague, again from the working day before its day; and, once that day is over, to who asked.
 *
 * @see requirements O62, O64; experience.md §5 (chased)
 */
export const questions: Reminder = (complaint, circumstances) =>
  openQuestions(complaint).flatMap((question) => [
    askedAgain(question, complaint, circumstances),
    unanswered(question, complaint, circumstances),
  ]);

const askedAgain = (
  { id, about, to, due, asked }: Question,
  complaint: Complaint,
  circumstances: Circumstances,
): Awaited => {
  const before = after(due, -1, circumstances);
  // Who was asked on that day, or later, has his card only just.
  const first = before > asked.on ? before : after(asked.on, 1, circumstances);
  const barred = barredFrom(complaint, circumstances);
  const { workingDays } = circumstances.profile.nudges.unanswered;
  return {
    code: `vraag-${id}`,
    on: every(workingDays, first, circumstances),
    kind: about,
    of: to.filter((person) => !barred.has(person)),
  };
};

const unanswered = (
  { id, due, asked }: Question,
  complaint: Complaint,
  circumstances: Circumstances,
): Awaited => ({
  code: `geen-antwoord-${id}`,
  on: after(due, 1, circumstances),
  kind: 'antwoord',
  of: [listenerOf(complaint, asked.by, circumstances)],
});
