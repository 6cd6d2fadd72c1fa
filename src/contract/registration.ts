import { z } from 'zod';
import { CATEGORIES } from './categories.ts';
import { LONG_TEXT } from './fields.ts';
import { sourceMessage } from './sourceMessage.ts';
import { stepInput } from './step.ts';

const optionalText = (max: number) => z.string().trim().max(max).optional();

const contact = z.object({
  phone: optionalText(40),
  email: z.union([z.literal(''), z.email()]).optional(),
  address: optionalText(300),
});

const category = z.enum(CATEGORIES);

/**
 * The registration form. The short form asks: channel, name, phone or e-mail, what happened,
 * aanduiding, category, about whom, received on (8 fields); everything else may stay out.
 */
export const registrationInput = z.object({
  channel: z.enum([
    'post',
    'e-mail',
    'formulier',
    'mijn-loket',
    'intern',
    'telefoon',
    'mondeling',
    'social-media',
    'chat',
    'ombudsman',
  ]),
  klager: z.object({
    kind: z.enum(['burger', 'medewerker-als-inwoner', 'medewerker-werkrelatie', 'bestuurder']),
    name: optionalText(200),
    contact,
    replyChannel: z.enum(['telefoon', 'e-mail', 'brief']),
    personId: z.string().max(64).optional(),
    gemachtigde: z.object({ name: z.string().trim().min(1).max(200), contact }).optional(),
    helpWanted: optionalText(500),
    writtenOnly: z.boolean().optional(),
  }),
  accused: stepInput['over-wie'],
  aanduiding: z.string().trim().min(3).max(60),
  what: z.string().trim().min(1).max(LONG_TEXT),
  happenedOn: z.iso.date().optional(),
  where: optionalText(300),
  category,
  otherCategories: z.array(category).max(11).default([]),
  received: z.iso.date(),
  receivedByCoordinator: z.iso.date().optional(),
  /** Put right at once by whoever received it. */
  solvedAtOnce: z.object({ agreed: z.string().trim().min(1).max(2000) }).optional(),
  /** The chat message it was registered from. */
  message: sourceMessage.optional(),
});
export type RegistrationInput = z.output<typeof registrationInput>;

/** Body of `POST /api/complaints`. */
export const registrationRequest = z.object({
  /** Id of the draft; sending the same form twice is one complaint. */
  command: z.string().min(8).max(128),
  input: registrationInput,
  /** Key of the draft it was typed in; thrown away once it is registered. */
  draft: z
    .string()
    .regex(/^registreren(?:\/[\w-]{1,80})*$/u)
    .default('registreren'),
});
export type RegistrationRequest = z.input<typeof registrationRequest>;
