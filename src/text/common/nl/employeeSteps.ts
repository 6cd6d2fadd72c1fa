import type { EmployeeStep } from '../../../domain/steps/codes.ts';

/** Titles of buttons, at most 22 characters. */
export const employeeSteps: Record<EmployeeStep, string> = {
  'eigen-reactie': 'Reageren',
  'uitnodiging-beantwoorden': 'Laten weten of ik kom',
};

/** As a line of the log. */
export const employeeActions: Record<EmployeeStep, string> = {
  'eigen-reactie': 'heeft op het verslag gereageerd',
  'uitnodiging-beantwoorden': 'heeft laten weten of het hoorgesprek past',
};

/** Said after the step. */
export const employeeDone: Record<EmployeeStep, string> = {
  'eigen-reactie': 'Je reactie is vastgelegd. De behandelaar krijgt bericht.',
  'uitnodiging-beantwoorden': 'Dank je. Dit is vastgelegd.',
};
