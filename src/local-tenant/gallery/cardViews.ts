import type { NoticeKind } from '../../contract/domainTypes.ts';
import { afterwardsViews } from './views/afterwards.ts';
import { committeeViews } from './views/committee.ts';
import { employeeViews } from './views/employee.ts';
import { handlingViews } from './views/handling.ts';
import { intakeViews } from './views/intake.ts';
import { questionsViews } from './views/questions.ts';
import { remindersViews } from './views/reminders.ts';
import { verdictViews } from './views/verdict.ts';
import type { NamedViews } from './views/parts.ts';

/** Every kind of card in every state that reads differently. */
export const cardViews: Readonly<Record<NoticeKind, NamedViews>> = {
  ...questionsViews,
  ...committeeViews,
  ...intakeViews,
  ...handlingViews,
  ...employeeViews,
  ...verdictViews,
  ...afterwardsViews,
  ...remindersViews,
};
