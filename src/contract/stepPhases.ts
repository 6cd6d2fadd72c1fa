import { z } from 'zod';
import { date, LONG_TEXT, optionalText, text } from './fields.ts';

const longText = text(LONG_TEXT);
const side = z.enum(['klager', 'beklaagde']);

/** One part of the committee's advice as it is typed. */
const advicePart = z.object({
  part: text(300),
  advice: z.enum(['gegrond', 'ongegrond', 'geen-oordeel']),
  reasons: longText,
});

/** What the steps of mediation and committee ask to be filled in. */
export const phaseInput = {
  toetsen: z.object({ remark: optionalText(2000) }),
  'op-schrift-stellen': z.object({ text: longText }),
  'gezag-inlichten': z.object({ on: date }),
  'gezag-advies': z.object({
    from: z.enum(['burgemeester', 'hoofdofficier']),
    on: date,
    advice: longText,
  }),
  'leidinggevende-inlichten': z.object({ on: date }),
  'bemiddeling-vastleggen': z.object({
    on: date,
    present: text(1000),
    facts: longText,
    experience: z.object({ klager: text(5000), beklaagde: text(5000) }),
    apologies: z.array(side).max(2),
    satisfied: z.boolean(),
    agreed: optionalText(2000),
    letterWanted: z.boolean(),
  }),
  'geen-bemiddeling': z.object({ reason: text(2000) }),
  'naar-commissie': z.object({ wish: optionalText(2000) }),
  'rapport-commissie': z.object({ text: longText }),
  'advies-commissie': z.object({
    parts: z.array(advicePart).min(1).max(12),
    recommendations: optionalText(5000),
  }),
  'beslisser-kiezen': z.object({ to: text(64), reason: optionalText(2000) }),
  nabesproken: z.object({ on: date, lesson: optionalText(2000) }),
};
