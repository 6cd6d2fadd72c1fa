import { z } from 'zod';
import type { EmployeeStep } from '../domain/steps/codes.ts';
import { LONG_TEXT, optionalText, text } from './fields.ts';

/** What the employee complained about fills in himself, on his card or on *Over mij*. */
export const employeeInput = {
  'eigen-reactie': z.object({
    as: z.enum(['klopt', 'andere-lezing']),
    round: optionalText(10),
    text: optionalText(LONG_TEXT),
  }),
  'uitnodiging-beantwoorden': z.object({
    hearingId: text(10),
    moment: optionalText(20),
    as: z.enum(['komt', 'kan-niet']),
    text: optionalText(2000),
    along: optionalText(200),
  }),
} as const satisfies Record<EmployeeStep, z.ZodType>;
