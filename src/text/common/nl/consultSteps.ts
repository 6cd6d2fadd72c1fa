import type { ConsultStep } from '../../../domain/steps/codes.ts';

/** Titles of buttons, at most 22 characters. */
export const consultSteps: Record<ConsultStep, string> = {
  'vraag-stellen': 'Vraag aan collega',
  'vraag-beantwoorden': 'Antwoord geven',
  'vraag-intrekken': 'Vraag intrekken',
  'oplossing-vragen': 'Oplossing vragen',
  'oplossing-beslissen': 'Over oplossing beslist',
};

/** As a line of the log. */
export const consultActions: Record<ConsultStep, string> = {
  'vraag-stellen': 'heeft een collega iets gevraagd',
  'vraag-beantwoorden': 'heeft een vraag beantwoord',
  'vraag-intrekken': 'heeft een vraag ingetrokken',
  'oplossing-vragen': 'heeft de leidinggevende om een oplossing gevraagd',
  'oplossing-beslissen': 'heeft over een oplossing beslist',
};

/** Said after the step. */
export const consultDone: Record<ConsultStep, string> = {
  'vraag-stellen': 'De vraag is gesteld. Je hoort het als er antwoord is.',
  'vraag-beantwoorden': 'Je antwoord is vastgelegd.',
  'vraag-intrekken': 'De vraag is ingetrokken.',
  'oplossing-vragen': 'Het is gevraagd. Je hoort het als er antwoord is.',
  'oplossing-beslissen': 'Je antwoord is vastgelegd.',
};
