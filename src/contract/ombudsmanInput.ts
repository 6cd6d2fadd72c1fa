import { z } from 'zod';
import type { OmbudsmanStep } from '../domain/steps/codes.ts';
import { evidenceFile } from './evidenceFile.ts';
import { date, LONG_TEXT, optionalText, text } from './fields.ts';

const person = text(64);
const broughtBy = z.enum(['klager', 'medewerker', 'organisatie', 'derde']);

/** What the steps in the spirit of the Nationale ombudsman ask (law.md §5). */
export const ombudsmanInput = {
  'kern-vastleggen': z.object({
    core: text(2000),
    statedWish: optionalText(2000),
    underlyingWish: optionalText(2000),
    motives: z
      .array(
        z.enum([
          'gehoord-worden',
          'oordeel',
          'recht-voor-later',
          'aanspreken',
          'onafhankelijke-blik',
          'voorkomen',
        ]),
      )
      .max(6),
    expectations: optionalText(2000),
  }),
  'trede-vastleggen': z.object({
    to: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    reason: text(2000),
  }),
  'toezegging-doen': z.object({
    what: text(1000),
    owner: person,
    due: date,
    whom: z.enum(['klager', 'medewerker', 'ander']),
  }),
  'toezegging-nagekomen': z.object({ promise: text(10), on: date, note: optionalText(2000) }),
  'toezegging-overdragen': z.object({ promise: text(10), person, reason: text(2000) }),
  'verslag-voorleggen': z.object({ side: z.enum(['klager', 'beklaagde']), on: date }),
  'reactie-vastleggen': z.object({
    on: date,
    as: z.enum(['klopt', 'andere-lezing', 'geen-reactie']),
    text: optionalText(LONG_TEXT),
  }),
  'lezingen-afronden': z.object({
    as: z.enum(['gelijk', 'definitief']),
    reason: optionalText(2000),
  }),
  'persoon-toevoegen': z.object({
    role: z.enum([
      'getuige',
      'derde',
      'ondersteuner-klager',
      'ondersteuner-medewerker',
      'vertrouwenspersoon',
      'gemachtigde',
    ]),
    name: text(200),
    personId: z.string().max(64).optional(),
    reach: optionalText(300),
    consent: z.object({ given: z.boolean(), on: date }).optional(),
  }),
  'getuige-gehoord': z.object({
    witness: text(10),
    record: optionalText(LONG_TEXT),
    notHeard: optionalText(2000),
  }),
  'stuk-toevoegen': z.object({
    what: text(1000),
    from: broughtBy,
    received: date,
    file: evidenceFile.optional(),
  }),
  'opname-vastleggen': z.object({
    madeBy: broughtBy,
    announced: z.boolean(),
    agreements: optionalText(2000),
    employeeTold: date.optional(),
  }),
  'ombudsman-oordeel': z.object({
    body: z.enum(['nationale-ombudsman', 'andere-ombudsman', 'rechter']),
    outcome: z.enum(['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel', 'niet-onderzocht']),
    on: date,
    note: optionalText(2000),
  }),
  'les-gecontroleerd': z.object({ helped: z.enum(['ja', 'deels', 'nee']), note: text(2000) }),
  koppelen: z.object({
    why: z.enum(['zelfde-zaak', 'zelfde-thema', 'andere-instantie']),
    other: text(200),
    agreed: optionalText(2000),
  }),
} as const satisfies Record<OmbudsmanStep, z.ZodType>;
