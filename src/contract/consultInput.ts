import { z } from 'zod';
import type { ConsultStep } from '../domain/steps/codes.ts';
import { date, LONG_TEXT, optionalText, text } from './fields.ts';

const person = z.string().max(64).optional();
const question = text(10);
const asking = {
  what: text(2000),
  shows: z.array(z.enum(['wat', 'wens'])).max(2),
  due: date,
};

/** What is filled in when colleagues are asked something, and when they answer. */
export const consultInput = {
  'vraag-stellen': z.object({ ...asking, to: person, team: optionalText(60) }),
  'vraag-beantwoorden': z.object({ question, answer: text(LONG_TEXT) }),
  'vraag-intrekken': z.object({ question }),
  'oplossing-vragen': z.object({ ...asking, to: person }),
  'oplossing-beslissen': z.object({
    question,
    granted: z.boolean(),
    remark: optionalText(2000),
  }),
} as const satisfies Record<ConsultStep, z.ZodType>;
