import { z } from 'zod';
import type { AccusedKind } from '../../domain/organisation/office.ts';
import type {
  PassedOverReason,
  ProposalFlag,
  ProposalReason,
} from '../../domain/matrix/proposal.ts';
import { accusedKind, klagerKind } from './offices.ts';
import { lineId, type Said } from './termijnen.ts';

/** Offices of which there is one. */
export const singleOffices = [
  'gemeentesecretaris',
  'loco-gemeentesecretaris',
  'wethouder:hrm',
  'burgemeester',
  'locoburgemeester',
  'tweede-locoburgemeester',
  'griffier',
  'plv-griffier',
  'voorzitter-commissie-bezwaar',
  'plv-voorzitter-commissie-bezwaar',
  'plv-voorzitter-raad',
  'klachtencoordinator',
  'plv-klachtencoordinator',
] as const;

/** Offices of which there are several, seen from the accused; `:ander` means all others. */
export const manyOffices = [
  'concernmanager:lijn',
  'concernmanager:ander',
  'wethouder:ander',
] as const;

const FUNCTIE = new RegExp(
  `^(?:${[...singleOffices, ...manyOffices, 'werkgeverscommissie'].join('|')}|(?:teamleider|werkgeverscommissie):[^\\s:][^:]{0,99})$`,
  'u',
);

/** An office as the command line names it: `teamleider:eigen`, `teamleider:<team>`, `werkgeverscommissie:<lid>`. */
export const functie = z.string().max(200).regex(FUNCTIE, 'onbekende-functie');

const team = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^:]+$/u);

/** One line of `klachtwijzer behandelaar`. */
export const behandelaarInput = z.object({
  id: lineId,
  beklaagden: z
    .array(z.object({ soort: accusedKind, functie: functie.optional(), team: team.optional() }))
    .min(1)
    .max(50),
  klager: z.object({ soort: klagerKind, functie: functie.optional() }).default({ soort: 'burger' }),
  afwezig: z.array(functie).max(200).default([]),
  betrokken: z.array(functie).max(200).default([]),
  samenvallend: z
    .record(functie, functie)
    .refine((pairs) => Object.keys(pairs).length <= 100)
    .default({}),
});
export type BehandelaarInput = z.output<typeof behandelaarInput>;

/** An answer of the matrix, for one accused or for all together. */
export interface UitkomstView {
  /** `mens`: the regulation has no answer, a person decides. */
  readonly uitkomst: 'voorstel' | 'mens' | 'splitsen';
  /** Of a `voorstel`. */
  readonly functie: string | null;
  readonly regel: number | null;
  /** Which of the rule's two seats; of a `voorstel` only. */
  readonly stap: 'eerste' | 'vervanger' | null;
  readonly redenen: readonly Said<ProposalReason>[];
  /** Provisions the answer rests on. */
  readonly artikelen: readonly string[];
  readonly overgeslagen: readonly { readonly functie: string; readonly reden: PassedOverReason }[];
  /** Where a person decides: whom we suggest, if anybody. */
  readonly suggestie: string | null;
  readonly nooit: readonly string[];
  readonly vlaggen: readonly ProposalFlag[];
}

/** What `klachtwijzer behandelaar` answers to one line. */
export interface BehandelaarView extends UitkomstView {
  readonly id: BehandelaarInput['id'];
  /** The answer for each of several accused alone. */
  readonly perBeklaagde?: readonly (UitkomstView & { readonly soort: AccusedKind })[];
}
