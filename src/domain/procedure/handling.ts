import type { PartOutcome } from '../complaint/verdict.ts';
import type { StepCode } from '../steps/codes.ts';
import type { Citation } from './citation.ts';

/** `poort`: nothing that follows goes on without it; `richtsnoer`: it guides, and may be left out (O5, K24). */
export type StepNature = 'poort' | 'richtsnoer';

/** The steps of a procedure; what is not named does not exist in it. */
export type ProcedureSteps = Readonly<Partial<Record<StepCode, StepNature>>>;

export interface IntakePolicy {
  /** Never a condition: an oral complaint in a written procedure is written down together (K1, P8). */
  readonly form: 'geen' | 'schriftelijk-met-hulp';
  /** What an anonymous complaint may come to; it is always registered (K8). */
  readonly anonymous: 'behandelen' | 'niet-ontvankelijk';
  /** Receipt alone, or together with whether it is admissible and by when it is answered (K4, F11). */
  readonly confirmation: 'apart' | 'met-ontvankelijkheid';
  /** The complainant's wish, or the channel it came by: e-mail by e-mail, everything else by letter (K18, F12). */
  readonly replyChannel: 'voorkeur' | 'zoals-binnengekomen';
  /** Whether who receives it may register that he put it right at once; it goes to the coordinator all the same (K19, F6-F7). */
  readonly solvedAtOnce: 'mag' | 'niet';
}

/** Why a complaint may stay unhandled. */
export type GroundCode =
  | 'eerder-behandeld'
  | 'ouder-dan-een-jaar'
  | 'bezwaar-mogelijk'
  | 'beroep-mogelijk'
  | 'andere-rechter'
  | 'strafrechtelijk-onderzoek'
  | 'onvoldoende-belang'
  | 'onvoldoende-gewicht'
  | 'geen-klacht'
  | 'beroep-niet-uitgeput'
  | 'rechterlijk-beroep'
  | 'kennelijk-ongegrond'
  | 'geen-belang'
  | 'anoniem'
  | 'beleid-of-regelgeving'
  | 'geen-lokaal-bestuur';

/** `afweging`: one may handle it all the same, and says why not; `niet-ontvankelijk`: the rules shut it out (K5-K9). */
export interface Ground {
  readonly code: GroundCode;
  readonly effect: 'afweging' | 'niet-ontvankelijk';
  readonly basis: Citation;
}

/** The scale on which outcomes of all procedures can be counted together (K12). */
export type ReportedAs =
  | 'terecht'
  | 'deels-terecht'
  | 'niet-terecht'
  | 'geen-uitspraak'
  | 'gestopt'
  /** Settled to satisfaction: an outcome of its own, never "right". */
  | 'opgelost'
  /** Not admissible, or not handled. */
  | 'niet-behandeld';

/** Why no judgement is given where a procedure knows reasons for it (F19, K13). */
export type NoJudgementReason = 'onvoldoende-duidelijk' | 'twijfel' | 'fout-te-klein';

/** An outcome a part of a complaint can have. */
export interface OutcomeRow {
  readonly code: PartOutcome;
  readonly reportedAs: ReportedAs;
  /** A solution must be written down with it (F18). */
  readonly solution?: 'verplicht';
  /** One of these must be chosen with it. */
  readonly reasons?: readonly NoJudgementReason[];
  /** Who stopped it must be said, after a talk with him (F20). */
  readonly stoppedBy?: 'verplicht';
}
