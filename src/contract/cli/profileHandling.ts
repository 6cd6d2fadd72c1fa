import { z } from 'zod';
import type { ProcedureSteps } from '../../domain/procedure/handling.ts';
import type { Role, StepCode } from '../../domain/steps/codes.ts';
import { groundCodes } from '../groundCodes.ts';
import { stepInput } from '../step.ts';
import { citation } from './profileParts.ts';

/** The steps of a procedure and whether each is a gate or a guide. */
export const steps: z.ZodType<ProcedureSteps> = z.partialRecord(
  z.enum(Object.keys(stepInput) as StepCode[]),
  z.enum(['poort', 'richtsnoer']),
);

export const intake = z.strictObject({
  form: z.enum(['geen', 'schriftelijk-met-hulp']),
  anonymous: z.enum(['behandelen', 'niet-ontvankelijk']),
  confirmation: z.enum(['apart', 'met-ontvankelijkheid']),
  replyChannel: z.enum(['voorkeur', 'zoals-binnengekomen']),
  solvedAtOnce: z.enum(['mag', 'niet']),
});

export const grounds = z
  .array(
    z.strictObject({
      code: z.enum(groundCodes),
      effect: z.enum(['afweging', 'niet-ontvankelijk']),
      basis: citation,
    }),
  )
  .max(50);

export const outcomes = z
  .array(
    z.strictObject({
      code: z.enum([
        'gegrond',
        'deels-gegrond',
        'gegrond-gecorrigeerd',
        'ongegrond',
        'geen-oordeel',
        'stopzetting',
      ]),
      reportedAs: z.enum([
        'terecht',
        'deels-terecht',
        'niet-terecht',
        'geen-uitspraak',
        'gestopt',
        'opgelost',
        'niet-behandeld',
      ]),
      solution: z.literal('verplicht').exactOptional(),
      reasons: z
        .array(z.enum(['onvoldoende-duidelijk', 'twijfel', 'fout-te-klein']))
        .exactOptional(),
      stoppedBy: z.literal('verplicht').exactOptional(),
    }),
  )
  .min(1)
  .max(20);

const roles = [
  'melder',
  'klachtencoordinator',
  'ondersteuning',
  'jurist',
  'voorgesteld',
  'behandelaar',
  'goedkeurder',
  'teamleider',
  'leidinggevende',
  'voorzitter-klachtencommissie',
  'lid-klachtencommissie',
  'secretaris-klachtencommissie',
  'getuige',
  'steunpersoon',
  'ondersteuner',
  'gevraagd',
  'toezegger',
  'beklaagde',
] as const satisfies readonly Role[];

export const visibility = z.array(z.enum(roles)).max(20);
