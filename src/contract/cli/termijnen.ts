import { z } from 'zod';
import type { IsoDate } from '../../domain/calendar/isoDate.ts';
import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import type { TermEventKind } from '../../domain/terms/events/event.ts';
import type { EventRemark } from '../../domain/terms/events/remark.ts';
import type { ClockStatus } from '../../domain/terms/events/statusOf.ts';
import type { ReadTermCode, UnknownReason } from '../../domain/terms/readTerm.ts';
import type { TermStep } from '../../domain/terms/term.ts';
import { day } from './fault.ts';

/** Longest id or reason of a line, in characters. */
const MOST = 2_000;

/** Procedures there are. */
export const procedureCode = z.enum(['emmen', 'politie', 'vlaanderen'] satisfies ProcedureCode[]);

/** What the caller calls the line; comes back as it was given. */
export const lineId = z.union([z.number(), z.string().max(MOST)]);

const told = z.boolean().default(false);

const soorten: Readonly<Record<TermEventKind, true>> = {
  bevestigd: true,
  verdaging: true,
  'verder-uitstel': true,
  commissie: true,
  'buiten-behandeling': true,
  opgeschort: true,
  herbehandeling: true,
  tevreden: true,
  afgehandeld: true,
  heropend: true,
  vervallen: true,
};

/** One event of a complaint, as the command line names it. */
const gebeurtenis = z.discriminatedUnion(
  'soort',
  [
    z.object({
      soort: z.literal('verdaging'),
      op: day,
      weken: z.number(),
      berichtKlager: told,
      berichtBeklaagde: told,
    }),
    z.object({
      soort: z.literal('verder-uitstel'),
      op: day,
      tot: day,
      schriftelijkeInstemming: z.boolean().default(false),
    }),
    z.object({
      soort: z.literal('opgeschort'),
      op: day,
      tot: day.optional(),
      reden: z.string().max(MOST).default(''),
    }),
    z.object({ soort: z.literal('vervallen'), gebeurtenis: z.number() }),
    z.object({
      soort: z.enum([
        'bevestigd',
        'commissie',
        'buiten-behandeling',
        'tevreden',
        'herbehandeling',
        'afgehandeld',
        'heropend',
      ]),
      op: day,
    }),
  ],
  Object.keys(soorten).join(', '),
);
export type Gebeurtenis = z.output<typeof gebeurtenis>;

/** One line of `klachtwijzer termijnen`. */
export const termijnenInput = z.object({
  id: lineId,
  procedure: procedureCode,
  ontvangen: day,
  ontvangenDoorCoordinator: day.optional(),
  /** Whether it is about a person; taken for granted where it is not said. */
  beklaagde: z.boolean().default(true),
  gebeurtenissen: z.array(gebeurtenis).max(1_000).default([]),
});
export type TermijnenInput = z.output<typeof termijnenInput>;

/** A sentence to be said, with what it mentions and where the law says it. */
export interface Said<Code extends string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
  readonly article?: string;
}

/** A term on the command line; every date is null where it cannot be known. */
export interface TermijnView {
  readonly code: ReadTermCode | 'afhandeling';
  readonly nominaal: IsoDate | null;
  readonly atw: IsoDate | null;
  readonly atwKb: IsoDate | null;
  readonly gepland: IsoDate | null;
  readonly telaatNa: IsoDate | null;
  readonly uitleg: readonly Said<TermStep['code'] | UnknownReason>[];
}

export interface GebeurtenisView {
  readonly soort: Gebeurtenis['soort'];
  /** Null of a correction: it has no day of its own. */
  readonly op: IsoDate | null;
  readonly geldig: boolean;
  /** Why it does not count, or what to know although it does. */
  readonly reden?: Said<EventRemark['code']>;
}

/** A term that is worked out when it is asked for: a register asks the same few thousand over and over. */
export interface TermijnReader {
  readonly procedure: ProcedureCode;
  readonly code: ReadTermCode;
  /** Of one code in one procedure the same key is the same term. */
  readonly key: string;
  readonly read: () => TermijnView;
}

/** What `klachtwijzer termijnen` answers to one line. */
export interface TermijnenView {
  readonly id: TermijnenInput['id'];
  readonly termijnen: readonly TermijnReader[];
  readonly gebeurtenissen: readonly GebeurtenisView[];
  readonly status: ClockStatus;
}
