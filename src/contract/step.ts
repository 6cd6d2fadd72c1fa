import { z } from 'zod';
import type { StepCode } from '../domain/steps/codes.ts';
import { date, LONG_TEXT, optionalText, text } from './fields.ts';
import { groundCodes } from './groundCodes.ts';
import { consultInput } from './consultInput.ts';
import { employeeInput } from './employeeInput.ts';
import { ombudsmanInput } from './ombudsmanInput.ts';
import { verdictInput } from './verdictInput.ts';
import { phaseInput } from './stepPhases.ts';

const hearingForms = ['samen', 'apart', 'telefoon', 'teams', 'schriftelijk'] as const;

/** Asked of everything that was solved; may stay empty. */
const learning = { lesson: optionalText(2000), wider: z.boolean().optional() };

/**
 * What each step asks to be filled in. Tab, card and route parse with the same parser;
 * what is missing here is known from the complaint itself.
 */
export const stepInput = {
  'gesprek-vastleggen': z.object({
    with: z.enum(['klager', 'medewerker', 'team']),
    how: z.enum(['telefoon', 'gesprek', 'e-mail', 'brief', 'teams']),
    purpose: z.enum(['eerste-gesprek', 'voortgang', 'nazorg', 'anders']),
    on: date,
    note: optionalText(LONG_TEXT),
    agreed: optionalText(2000),
    /** The complainant wants what was agreed in writing. */
    confirm: z.boolean().optional(),
  }),
  'niet-bereikt': z.object({ how: z.enum(['telefoon', 'gesprek', 'e-mail', 'brief', 'teams']) }),
  'over-wie': z.object({
    kind: z.enum([
      'medewerker',
      'extern-ingehuurd',
      'klachtencoordinator',
      'medewerker-griffie',
      'teamleider',
      'concernmanager',
      'gemeentesecretaris',
      'wethouder',
      'wethouder-buiten-ambt',
      'college',
      'burgemeester',
      'burgemeester-als-raadsvoorzitter',
      'griffier',
      'gemeenteraad',
      'raadslid',
      'werkgeverscommissie',
      'commissie-bezwaar',
      'lid-commissie-bezwaar',
      'voorzitter-commissie-bezwaar',
      'gemeenschappelijke-regeling',
      'geen-persoon',
      'onbekend',
    ]),
    personId: z.string().max(64).optional(),
    name: optionalText(200),
    team: optionalText(60),
  }),
  'opgelost-en-tevreden': z.object({
    agreed: text(2000),
    askedBy: z.string().max(64),
    askedOn: date,
    letterWanted: z.boolean(),
    ...learning,
  }),
  besproken: z.object(learning),
  'zelf-betrokken': z.object({}),
  toewijzen: z.object({ to: z.string().min(1).max(64), reason: optionalText(2000) }),
  'toewijzing-ongedaan': z.object({}),
  accepteren: z.object({}),
  'acceptatie-ongedaan': z.object({}),
  weigeren: z.discriminatedUnion('code', [
    z.object({ code: z.literal('zelf-betrokken') }),
    z.object({ code: z.literal('afwezig'), until: date }),
    z.object({ code: z.literal('anders'), reason: text(2000) }),
  ]),
  verteld: z.object({ on: date }),
  afschrift: z.object({ on: date }),
  'hoorgesprek-plannen': z.object({
    sides: z
      .array(z.enum(['klager', 'beklaagde']))
      .min(1)
      .max(2),
    form: z.enum(hearingForms),
    on: date,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    place: optionalText(200),
    /** Why not in each other's presence, where that is the rule. */
    notTogether: optionalText(2000),
    /** Colleagues who may come beside those who must. */
    mayCome: z
      .array(z.object({ person: text(64) }))
      .max(10)
      .optional(),
    /** Members of the committee who are to hear. */
    hearers: z.array(text(64)).max(12).optional(),
  }),
  'hoorgesprek-verzetten': z.object({
    hearingId: text(10),
    on: date,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    form: z.enum(hearingForms).optional(),
    place: optionalText(200),
  }),
  'hoorgesprek-afzeggen': z.object({ hearingId: text(10) }),
  'hoorgesprek-vastleggen': z.object({
    /** Absent when it was not planned here. */
    hearingId: optionalText(10),
    sides: z
      .array(z.enum(['klager', 'beklaagde']))
      .min(1)
      .max(2),
    form: z.enum(hearingForms),
    on: date,
    present: text(1000),
    record: text(LONG_TEXT),
    /** Asked once both sides were heard. */
    accounts: z.enum(['gelijk', 'verschillen']).optional(),
    along: optionalText(200),
    /** Members of the committee who heard. */
    members: z.array(text(64)).max(12).optional(),
    notTogether: optionalText(2000),
  }),
  'afzien-van-horen': z.object({
    ground: z.enum(['kennelijk-ongegrond', 'verklaart-af-te-zien', 'geen-reactie-binnen-termijn']),
    reason: text(2000),
  }),
  'termijn-verlengen': z.object({ weeks: z.number().int(), reason: text(2000) }),
  'oordeel-concept': verdictInput,
  'ter-meelezing': z.object({ version: z.number().int().positive() }),
  meegelezen: z.object({
    version: z.number().int().positive(),
    verdict: z.enum(['akkoord', 'opmerking']),
    remark: optionalText(2000),
  }),
  'oordeel-geopend': z.object({ version: z.number().int().positive() }),
  akkoord: z.object({
    version: z.number().int().positive(),
    /** "Toch akkoord": pressed after the warning that the letter was not opened. */
    unread: z.boolean().optional(),
  }),
  terugsturen: z.object({ version: z.number().int().positive(), remark: text(2000) }),
  'akkoord-intrekken': z.object({ version: z.number().int().positive() }),
  'brief-verstuurd': z.object({
    letterId: text(10),
    how: z.enum(['e-mail', 'post', 'telefoon', 'geen-adres']),
  }),
  tevredenheid: z.object({
    answer: z.enum(['tevreden', 'niet-tevreden', 'niet-bereikt']),
    /** By phone where it is not said. */
    how: z.enum(['telefoon', 'gesprek', 'e-mail', 'brief', 'teams']).optional(),
    allDealtWith: z.boolean().optional(),
  }),
  afsluiten: z.object({}),
  heropenen: z.object({ reason: text(2000) }),
  'buiten-behandeling': z.object({
    ground: z.enum(groundCodes),
    reason: text(2000),
    /** Why nobody could speak with the complainant first. */
    noContact: optionalText(2000),
    checkOn: date.optional(),
  }),
  doorverwijzen: z.object({
    organisation: text(200),
    whom: text(200),
    spokenWith: text(200),
    on: date,
  }),
  'doorverwijzing-aangekomen': z.object({ referralId: text(10), on: date, arrived: z.boolean() }),
  'verder-uitstel': z.object({
    on: date,
    until: date,
    how: z.enum(['brief', 'e-mail']),
    /** Where the complainant's consent is kept. */
    kept: optionalText(200),
  }),
  wachten: z.object({ on: date, until: date.optional(), reason: text(2000) }),
  hervatten: z.object({}),
  doorgestuurd: z.object({ on: date, from: z.enum(['diensthoofd', 'medewerker']) }),
  ontvankelijkheid: z.object({
    admissible: z.boolean(),
    /** One of the grounds of the procedure, where it is not. */
    ground: z.enum(groundCodes).optional(),
    reason: optionalText(LONG_TEXT),
    whyNoContact: optionalText(2000),
  }),
  neutraliteit: z.object({
    version: z.number().int().positive(),
    neutral: z.boolean(),
    reason: optionalText(2000),
  }),
  'verlenging-ongedaan': z.object({}),
  'ontvangst-corrigeren': z.object({
    received: date,
    receivedByCoordinator: date.optional(),
    reason: text(2000),
  }),
  'gebeurtenis-vervallen': z.object({
    kind: z.enum(['verlenging', 'verder-uitstel', 'gesprek', 'hoorgesprek']),
    /** Place in its list, counted from zero. */
    place: z.number().int().nonnegative(),
    reason: text(2000),
  }),
  'brief-niet-bereikt': z.object({}),
  voortgangsbericht: z.object({}),
  'sluiten-na-stilte': z.object({ reason: text(2000) }),
  contactregel: z.object({
    rule: z.enum(['vaste-persoon', 'schriftelijk', 'geen-contact']),
    personId: z.string().max(64).optional(),
    behaviour: text(2000),
    from: date,
    reviewOn: date,
  }),
  'contactregel-opheffen': z.object({ reason: text(2000) }),
  ...ombudsmanInput,
  ...consultInput,
  ...employeeInput,
  ...phaseInput,
} as const satisfies Record<StepCode, z.ZodType>;

/** What a step is given once it was parsed. */
export type StepInput<Step extends StepCode> = z.output<(typeof stepInput)[Step]>;

/** Body of `POST /api/complaints/{kenmerk}/steps/{step}` and data of a card's button. */
export const stepRequest = z.object({
  /** Random id made when the form was opened; the same id is the same command. */
  command: z.string().min(8).max(128),
  /** `volgnummer` the person saw. */
  seen: z.number().int().nonnegative(),
  input: z.unknown(),
});
export type StepRequest = z.output<typeof stepRequest>;
