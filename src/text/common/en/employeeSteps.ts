import type { EmployeeStep } from '../../../domain/steps/codes.ts';

/** Titles of buttons, at most 22 characters. */
export const employeeSteps: Record<EmployeeStep, string> = {
  'eigen-reactie': 'React',
  'uitnodiging-beantwoorden': 'Say if I can come',
};

/** As a line of the log. */
export const employeeActions: Record<EmployeeStep, string> = {
  'eigen-reactie': 'reacted to the record',
  'uitnodiging-beantwoorden': 'answered the invitation to the hearing',
};

/** Said after the step. */
export const employeeDone: Record<EmployeeStep, string> = {
  'eigen-reactie': 'Your reaction is saved. The handler is told.',
  'uitnodiging-beantwoorden': 'Thank you. This is saved.',
};
