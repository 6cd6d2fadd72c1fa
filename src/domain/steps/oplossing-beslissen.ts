import { present } from '../shared/present.ts';
import { questionToAnswer, tellAnswer } from './answerQuestion.ts';
import { decided, invalid, refusedField, type DecideStep } from './decision.ts';
import { withQuestion } from './facts/questions.ts';

/**
 * The manager makes the solution possible, or says why not.
 *
 * @see requirement O62
 */
export const decideOplossingBeslissen: DecideStep<'oplossing-beslissen'> = (
  complaint,
  { question: id, granted, remark = '' },
  context,
) => {
  const question = questionToAnswer(complaint, { id, about: 'oplossing' }, context);
  if (question === undefined) return invalid('question');
  const text = remark.trim() === '' ? undefined : remark;
  if (!granted && text === undefined) return refusedField('remark', 'reason-required');
  const { by, time } = context;
  const answered = present({ on: time.today, at: time.now, by, granted, text });
  return decided(
    withQuestion(complaint, id, { answered }),
    { action: 'oplossing-beslissen' },
    tellAnswer(complaint, question, context),
  );
};
