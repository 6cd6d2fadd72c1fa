import { decided, invalid, type DecideStep } from './decision.ts';
import { openQuestions, withQuestion } from './facts/questions.ts';

/** What was asked need not be answered any more; the card of who was asked says so. */
export const decideVraagIntrekken: DecideStep<'vraag-intrekken'> = (
  complaint,
  { question: id },
  { by, time },
) => {
  if (!openQuestions(complaint).some((one) => one.id === id)) return invalid('question');
  const withdrawn = { on: time.today, at: time.now, by };
  return decided(withQuestion(complaint, id, { withdrawn }), { action: 'vraag-intrekken' });
};
