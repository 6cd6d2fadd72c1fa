import type { EmployeeStep } from './codes.ts';
import type { DecideStep } from './decision.ts';
import { decideEigenReactie } from './eigen-reactie.ts';
import { decideUitnodigingBeantwoorden } from './uitnodiging-beantwoorden.ts';

/** The decisions of the employee complained about: his own word, and nothing else. */
export const employeeSteps: { readonly [Step in EmployeeStep]: DecideStep<Step> } = {
  'eigen-reactie': decideEigenReactie,
  'uitnodiging-beantwoorden': decideUitnodigingBeantwoorden,
};
