import { questionToAnswer, tellAnswer } from './answerQuestion.ts';
import { decided, invalid, refusedField, type DecideStep } from './decision.ts';
import { withQuestion } from './facts/questions.ts';

/**
 * The answer of a colleague; it stands in the dossier and on no card.
 *
 * @see requirement O64
 */
export const decideVraagBeantwoorden: DecideStep<'vraag-beantwoorden'> = (
  complaint,
  { question: id, answer },
  context,
) => {
  const question = questionToAnswer(complaint, { id, about: 'vraag' }, context);
  if (question === undefined) return invalid('question');
  if (answer.trim() === '') return refusedField('answer', 'reason-required');
  const { by, time } = context;
  const answered = { on: time.today, at: time.now, by, text: answer };
  return decided(
    withQuestion(complaint, id, { answered }),
    { action: 'vraag-beantwoorden' },
    tellAnswer(complaint, question, context),
  );
};
