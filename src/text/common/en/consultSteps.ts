import type { ConsultStep } from '../../../domain/steps/codes.ts';

/** Titles of buttons, at most 22 characters. */
export const consultSteps: Record<ConsultStep, string> = {
  'vraag-stellen': 'Ask a colleague',
  'vraag-beantwoorden': 'Give an answer',
  'vraag-intrekken': 'Take question back',
  'oplossing-vragen': 'Ask for a solution',
  'oplossing-beslissen': 'Solution decided',
};

/** As a line of the log. */
export const consultActions: Record<ConsultStep, string> = {
  'vraag-stellen': 'asked a colleague something',
  'vraag-beantwoorden': 'answered a question',
  'vraag-intrekken': 'took a question back',
  'oplossing-vragen': 'asked the manager for a solution',
  'oplossing-beslissen': 'decided on a solution',
};

/** Said after the step. */
export const consultDone: Record<ConsultStep, string> = {
  'vraag-stellen': 'The question is asked. You will hear when there is an answer.',
  'vraag-beantwoorden': 'Your answer is recorded.',
  'vraag-intrekken': 'The question is taken back.',
  'oplossing-vragen': 'It is asked. You will hear when there is an answer.',
  'oplossing-beslissen': 'Your answer is recorded.',
};
