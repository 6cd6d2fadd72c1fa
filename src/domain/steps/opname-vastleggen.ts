import { present } from '../shared/present.ts';
import { decided, refusedField, type DecideStep } from './decision.ts';
import { isAboutAPerson } from './facts/accused.ts';

/**
 * A recording of a talk. One that was not announced may be used as well, once the employee was told and
 * could listen.
 *
 * @see requirement O22
 */
export const decideOpnameVastleggen: DecideStep<'opname-vastleggen'> = (
  complaint,
  input,
  context,
) => {
  const { by, time } = context;
  const { announced, employeeTold } = input;
  if (!announced && employeeTold === undefined && isAboutAPerson(complaint, context)) {
    return refusedField('employeeTold', 'employee-may-listen');
  }
  if (employeeTold !== undefined && employeeTold > time.today) {
    return refusedField('employeeTold', 'date-in-future');
  }
  const recording = { ...present(input), on: time.today, at: time.now, by };
  return decided(
    { ...complaint, recordings: [...(complaint.recordings ?? []), recording] },
    { action: 'opname-vastleggen' },
  );
};
