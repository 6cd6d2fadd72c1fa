import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { Question } from '../complaint/question.ts';
import { present } from '../shared/present.ts';
import type { ConsultInputs } from './consultInputs.ts';
import type { StepContext } from './context.ts';
import { decided, refusedField, type StepOutcome } from './decision.ts';
import { barredFrom } from './facts/barred.ts';
import { questionsOf } from './facts/questions.ts';
import { owe } from './owe.ts';

interface Asked extends Pick<ConsultInputs['oplossing-vragen'], 'what' | 'shows' | 'due'> {
  readonly about: Question['about'];
  readonly to: readonly PersonId[];
  /** Field of the form in which they were chosen. */
  readonly field: 'to' | 'team';
}

/**
 * Keeps what is asked and of whom, and sends the card. Nobody asks himself, and nobody is asked who may have no
 * part in this complaint: neither the employee complained about nor who has to do with it himself.
 *
 * @see requirements O62, O64; Awb art. 9:7
 */
export function askColleagues(
  complaint: Complaint,
  { field, ...asked }: Asked,
  context: StepContext,
): StepOutcome {
  const { by, time } = context;
  if (asked.what.trim() === '') return refusedField('what', 'reason-required');
  if (asked.due < time.today) return refusedField('due', 'date-in-past');
  if (asked.to.includes(by)) return refusedField(field, 'same-person');
  const barred = barredFrom(complaint, context);
  if (asked.to.some((person) => barred.has(person))) return refusedField(field, 'involved');
  const questions = questionsOf(complaint);
  const question: Question = {
    ...asked,
    id: `v${questions.length + 1}`,
    asked: { on: time.today, at: time.now, by },
  };
  return decided(
    { ...complaint, questions: [...questions, question] },
    present({
      action: asked.about === 'vraag' ? ('vraag-stellen' as const) : ('oplossing-vragen' as const),
      about: asked.to[0],
    }),
    owe(asked.about, asked.to),
  );
}
