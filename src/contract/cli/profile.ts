import { z } from 'zod';
import type { DecreePeriod } from '../../domain/calendar/decreeDays.ts';
import type { Profile } from '../../domain/procedure/profile.ts';
import { accusedKind, officeCode } from './offices.ts';
import { day } from './fault.ts';
import { grounds, intake, outcomes, steps, visibility } from './profileHandling.ts';
import { matrix } from './profileMatrix.ts';
import { citation, offices, side, whole, words } from './profileParts.ts';
import { terms } from './profileTerms.ts';
import { procedureCode } from './termijnen.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);
const zone = z.enum(['Europe/Amsterdam', 'Europe/Brussels']);

const ruleNumbers = z.array(whole(1)).max(100);
const inWorkingDays = z.strictObject({ workingDays: whole() });
const waiver = z.enum([
  'kennelijk-ongegrond',
  'verklaart-af-te-zien',
  'geen-reactie-binnen-termijn',
]);

const committee = z.enum([
  'voorzitter-klachtencommissie',
  'lid-klachtencommissie',
  'secretaris-klachtencommissie',
]);

const profile = z.strictObject({
  code: procedureCode,
  zone,
  numberPrefix: z.string().regex(/^[A-Z]{1,4}$/u),
  steps,
  intake,
  grounds,
  terms,
  matrix,
  hierarchy: z
    .array(
      z.strictObject({
        of: officeCode,
        manager: officeCode.exactOptional(),
        within: z.enum(['team', 'lijn']).exactOptional(),
        deputy: officeCode.exactOptional(),
      }),
    )
    .max(100),
  approval: z.strictObject({
    decides: officeCode.exactOptional(),
    requiredAfterRules: ruleNumbers,
    whereAPersonChose: z.enum(['verplicht', 'alleen-meelezen']),
    readers: z.strictObject({ any: offices, whereNoApproval: offices }),
  }),
  escalation: z.strictObject({
    coordinator: z.strictObject({ workingDaysBefore: whole() }),
    manager: z.strictObject({ workingDaysAfterCoordinator: whole(), afterRules: ruleNumbers }),
  }),
  nudges: z.strictObject({
    firstCall: inWorkingDays,
    letterUnsent: inWorkingDays,
    unanswered: inWorkingDays,
    termNear: z.strictObject({ workingDaysBefore: z.array(whole()).max(20) }),
    hearingNotPlanned: z.strictObject({ workingDaysBefore: whole() }),
    noContact: inWorkingDays,
    aftercare: inWorkingDays,
    referral: inWorkingDays,
    notHandledNotice: z.strictObject({ weeks: whole() }),
  }),
  hold: z.strictObject({
    workingMinutes: whole(),
    hours: z
      .strictObject({ zone, opens: clock, closes: clock })
      .refine(({ opens, closes }) => opens < closes),
    acceptanceMinutes: whole(),
  }),
  hearing: z.strictObject({
    sides: z.array(side).max(2),
    waivers: z.strictObject({
      klager: z.array(waiver).exactOptional(),
      beklaagde: z.array(waiver).exactOptional(),
    }),
    copyBeforeInvitation: z.strictObject({ workingDays: whole(), basis: citation }),
    lasts: z.strictObject({ minutes: whole() }).default({ minutes: 60 }),
  }),
  committee: z
    .strictObject({
      basis: citation,
      offices: z.strictObject({ chair: committee, member: committee, secretary: committee }),
      quorum: whole(1),
      together: z.literal('in-beginsel'),
    })
    .exactOptional(),
  bodies: z
    .array(
      z.strictObject({
        basis: citation,
        member: z.enum(['lid-werkgeverscommissie']),
        secretary: officeCode,
        quorum: z.literal('meer-dan-de-helft'),
        hearing: z.strictObject({ members: whole(1) }),
      }),
    )
    .max(20)
    .exactOptional(),
  outcomes,
  report: z.literal('rapport').exactOptional(),
  accused: z.array(accusedKind).max(50).exactOptional(),
  visibility,
  unseen: visibility.exactOptional(),
  closing: z.strictObject({
    ombudsman: z.enum(['verplicht', 'eigen-tekst']),
    text: words.exactOptional(),
  }),
  reaching: z.strictObject({ attempts: whole(1), channels: whole(1) }),
  words: z.enum(['vlaanderen', 'politie']).exactOptional(),
  retentionYears: z.int().min(1).max(500).exactOptional(),
  personnelFile: z.literal('niets').exactOptional(),
}) satisfies z.ZodType<Profile>;

const some = z.record(z.string(), z.unknown());
const toetsen = z.array(z.strictObject({ naam: words, in: some, uit: some })).max(10_000);

/** A worked case: a line that goes in, and of what comes out that which it names; terms by their code. */
export interface Toets {
  readonly naam: string;
  readonly in: Readonly<Record<string, unknown>>;
  readonly uit: Readonly<Record<string, unknown>>;
}

/** A procedure as a file: the profile, the decrees its organisation knows beside ours, and its own cases. */
export interface ProfileFile {
  readonly soort: 'klachtwijzer-profiel';
  readonly versie: 1;
  readonly profiel: Profile;
  readonly koninklijkeBesluiten: readonly DecreePeriod[];
  readonly toetsen: {
    readonly termijnen: readonly Toets[];
    readonly behandelaar: readonly Toets[];
  };
}

export const profileFile = z.strictObject({
  soort: z.literal('klachtwijzer-profiel'),
  versie: z.literal(1),
  profiel: profile,
  koninklijkeBesluiten: z
    .array(z.strictObject({ from: day, to: day, days: z.array(day).max(100) }))
    .max(100)
    .default([]),
  toetsen: z
    .strictObject({ termijnen: toetsen.default([]), behandelaar: toetsen.default([]) })
    .default({ termijnen: [], behandelaar: [] }),
}) satisfies z.ZodType<ProfileFile>;
