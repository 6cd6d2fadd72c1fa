import type { WeekHours } from '../domain/calendar/workingTime.ts';
import type { AccusedKind, OfficeCode } from '../domain/organisation/office.ts';
import type { GroundCode } from '../domain/procedure/handling.ts';
import type { GapReason, Seat } from '../domain/procedure/matrix.ts';
import type { TermCode } from '../domain/terms/term.ts';

/** Where a value comes from: what says so, or whose choice it is. */
export type ProfileSource =
  | { readonly kind: 'wet' | 'regeling'; readonly citation: string }
  /** `hier`: chosen on the page itself. */
  | { readonly kind: 'organisatie' | 'standaard' | 'hier' };

/** Parts of a procedure as they are shown, in this order. */
export type ProfilePart = 'termijnen' | 'behandeling' | 'werktijden' | 'herinneringen';

/** A number with its unit, an office, a code or a text; how it reads is told by the words of each line. */
export type ProfileValue =
  | {
      readonly unit: 'weken' | 'jaren' | 'dagen' | 'werkdagen' | 'minuten' | 'aantal';
      readonly count: number;
    }
  | { readonly unit: 'werkdagen-reeks'; readonly counts: readonly number[] }
  | { readonly unit: 'functies'; readonly offices: readonly OfficeCode[] }
  | { readonly unit: 'uren'; readonly opens: string; readonly closes: string }
  | { readonly unit: 'week'; readonly hours: WeekHours }
  | { readonly unit: 'keuze'; readonly choice: ProfileChoice }
  | { readonly unit: 'tekst'; readonly text: string };

export type ProfileChoice =
  | 'verplicht'
  | 'alleen-meelezen'
  | 'geen'
  | 'schriftelijk-met-hulp'
  | 'behandelen'
  | 'niet-ontvankelijk'
  | 'apart'
  | 'met-ontvankelijkheid'
  | 'voorkeur'
  | 'zoals-binnengekomen'
  | 'mag'
  | 'niet'
  | 'eigen-tekst'
  | 'kan-met-instemming';

/** What of a procedure is shown; a term by its own code. */
export type ProfileItem =
  | 'afdoening'
  | 'afdoening-met-adviseur'
  | 'verlengen'
  | 'verder-uitstel'
  | Exclude<TermCode, `afdoening${string}`>
  | 'nummer'
  | 'formulier'
  | 'anoniem'
  | 'bevestiging'
  | 'antwoordkanaal'
  | 'meteen-opgelost'
  | 'akkoord'
  | 'besluit'
  | 'meelezers'
  | 'kopie-voor-uitnodiging'
  | 'commissie'
  | 'samen-beslissen'
  | 'ombudsman-in-brief'
  | 'bereikpogingen'
  | 'bereikkanalen'
  | 'kantooruren'
  | 'bedenktijd'
  | 'bedenktijd-acceptatie'
  | 'duur-hoorgesprek'
  | 'eerste-gesprek'
  | 'brief-niet-weg'
  | 'geen-reactie'
  | 'termijn-nadert'
  | 'geen-hoorgesprek'
  | 'geen-contact'
  | 'nazorg'
  | 'doorverwijzing'
  | 'bericht-niet-behandeld'
  | 'naar-coordinator'
  | 'naar-leidinggevende';

export interface ProfileLine {
  readonly part: ProfilePart;
  readonly item: ProfileItem;
  readonly value: ProfileValue;
  readonly source: ProfileSource;
}

/** Who handles a complaint about these; without a seat a person decides, and `gap` says why. */
export interface WhoHandlesLine {
  readonly rule?: number;
  /** Empty for everybody else. */
  readonly accused: readonly AccusedKind[];
  readonly seat?: Seat;
  /** Where the first is away or has to do with it. */
  readonly fallback?: Seat;
  readonly gap?: GapReason;
  readonly source: ProfileSource;
}

/** Why a complaint may stay unhandled. */
export interface GroundLine {
  readonly ground: GroundCode;
  readonly source: ProfileSource;
}
