import { z } from 'zod';
import { citation, side, whole } from './profileParts.ts';

const weeksOrYears = z.union([
  z.strictObject({ years: z.int().min(1).max(500) }),
  z.strictObject({ weeks: whole(1) }),
]);
const ofAnyTerm = {
  from: z.enum(['ontvangst', 'ontvangst-coordinator', 'einde', 'niet-neutraal']),
  basis: citation,
  fatal: z.boolean(),
  within: z.literal('afdoening').exactOptional(),
};
const dutchTerm = { ...ofAnyTerm, length: weeksOrYears };
const termRule = z.discriminatedUnion(
  'nature',
  [
    z.strictObject({ ...dutchTerm, nature: z.literal('wet') }),
    z.strictObject({ ...dutchTerm, nature: z.literal('beleid') }),
    z.strictObject({
      ...ofAnyTerm,
      nature: z.literal('niet-nederlands'),
      length: z.union([weeksOrYears, z.strictObject({ days: whole(1) })]),
    }),
  ],
  'wet, beleid, niet-nederlands',
);

/** All terms of a procedure, each with its length and source. */
export const terms = z.strictObject({
  settle: termRule,
  settleName: z.literal('afhandeling').exactOptional(),
  settleWithAdviser: termRule.exactOptional(),
  verdaging: z
    .strictObject({ weeks: whole(1), basis: citation, told: z.array(side).max(2) })
    .exactOptional(),
  furtherDelay: z.strictObject({ basis: citation }).exactOptional(),
  further: z.strictObject({
    streef: termRule.exactOptional(),
    'bericht-buiten-behandeling': termRule.exactOptional(),
    ombudsman: termRule.exactOptional(),
    antwoord: termRule.exactOptional(),
    rapport: termRule.exactOptional(),
    herbehandeling: termRule.exactOptional(),
  }),
});
