import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import type { Question } from '../complaint/question.ts';
import type { Circumstances, StepContext } from './context.ts';
import { behandelaarOf } from './facts/assignment.ts';
import { openQuestionsTo } from './facts/questions.ts';
import { owe } from './owe.ts';
import { coordinatorFor } from './people.ts';
import { mayOpen } from './roles.ts';

/** The question that waits for this person's answer; nobody answers what was asked of somebody else. */
export const questionToAnswer = (
  complaint: Complaint,
  { id, about }: Pick<Question, 'id' | 'about'>,
  { by }: Pick<StepContext, 'by'>,
): Question | undefined =>
  openQuestionsTo(complaint, by).find((one) => one.id === id && one.about === about);

/** Who asked it hears of the answer; when he has no part any more, who handles it now, or coordinates. */
export function tellAnswer(
  complaint: Complaint,
  { asked }: Question,
  context: StepContext,
): readonly OwedNotice[] {
  return owe('antwoord', listenerOf(complaint, asked.by, context));
}

/** Who waits for the answer to what this person asked. */
export const listenerOf = (
  complaint: Complaint,
  askedBy: PersonId,
  circumstances: Circumstances,
): PersonId | undefined =>
  mayOpen(complaint, askedBy, circumstances) === 'dossier'
    ? askedBy
    : (behandelaarOf(complaint) ?? coordinatorFor(complaint, circumstances));
