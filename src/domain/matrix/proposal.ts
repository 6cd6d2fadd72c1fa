import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OfficeCode } from '../organisation/office.ts';
import type { Citation } from '../procedure/citation.ts';
import type { GapReason } from '../procedure/matrix.ts';

export type PassedOverReason =
  | 'zelf-betrokken'
  | 'afwezig'
  | 'is-beklaagde'
  | 'is-klager'
  | 'niet-bezet'
  | 'weigerde'
  /** Secretary of a body who works under the person complained about. */
  | 'werkt-onder-beklaagde';

/** Somebody who would have come before the one proposed; without person where the office is vacant. */
export interface PassedOver {
  readonly office: OfficeCode;
  readonly person?: PersonId;
  readonly reason: PassedOverReason;
  /** Last day of absence, inclusive, where that is known. */
  readonly until?: IsoDate;
}

/** Why it is this proposal; each code is one sentence in `src/text`. */
export type ProposalReason =
  /** The rule names this office. */
  | 'regel'
  /** The rule's own substitute, as its first choice is away or involved. */
  | 'vervanger-volgens-regel'
  /** Several hold the office: a person picks one of `candidates`. */
  | 'kies-uit-kring'
  /** The body handles it, without members who are barred. */
  | 'college-van-leden'
  /** The office held goes before the kind that was registered. */
  | 'bijzonder-gaat-voor-algemeen'
  /** Hired staff count as staff (Awb 9:1 lid 2). */
  | 'ingehuurd-telt-als-medewerker'
  // Where a person must decide:
  /** First choice and substitute are both out. */
  | 'niemand-over'
  /** The text foresees absence only, and the first choice is involved (Awb 9:7 lid 1). */
  | 'betrokken-niet-geregeld'
  /** The text foresees no substitute at all. */
  | 'geen-vervanger-geregeld'
  /** Involved, and yet lawful (Awb 9:7 lid 2); appearance of bias (Awb 2:4). */
  | 'betrokken-maar-bevoegd'
  /** Somebody declined for a reason the regulation does not know. */
  | 'weigering-niet-geregeld'
  | 'team-onbekend'
  /** About work between colleagues: other schemes may come first. */
  | 'werkrelatie'
  /** Several accused within one line: handler of the highest among them. */
  | 'meer-beklaagden'
  /** Several accused of different bodies: split it. */
  | 'splitsen'
  | GapReason;

/** What to mind beside the question who handles it. */
export type ProposalFlag =
  /** Coordinator is accused, complainant or involved: the substitute takes over all of it. */
  | 'coordinator-vervangen'
  /** Coordinator works under the accused: have the substitute do the intake. */
  | 'coordinator-ondergeschikt'
  /** Nobody in particular: no copy (Awb 9:9), verdaging is told to the complainant only. */
  | 'geen-afschrift'
  /** Consider an adviser (Awb 9:14). */
  | 'adviseur-overwegen';

export interface Candidate {
  readonly person: PersonId;
  readonly office: OfficeCode;
  readonly team?: string;
  /** Last day of absence, inclusive; `null` when away without known return; absent when there. */
  readonly absentUntil?: IsoDate | null;
}

/** Who should handle it according to the regulation, and everything that led there; a person decides. */
export interface Proposal {
  /** `mens`: the regulation has no answer, the choice needs a reason. */
  readonly kind: 'voorstel' | 'mens';
  readonly rule?: number;
  readonly articles: readonly Citation[];
  readonly reasons: readonly ProposalReason[];
  /** Of a `voorstel`: the office; the person as well unless somebody must pick from `candidates`. */
  readonly office?: OfficeCode;
  readonly person?: PersonId;
  /** Of `mens`: whom we suggest. */
  readonly suggestion?: { readonly office: OfficeCode; readonly person?: PersonId };
  /** Where several hold the office that is proposed or suggested: those of them who can take it. */
  readonly circle?: readonly PersonId[];
  readonly passedOver: readonly PassedOver[];
  /** Everybody who may be chosen, likeliest first; nobody of `never` is among them. */
  readonly candidates: readonly Candidate[];
  /** Who may never handle this complaint, whatever the reason given. */
  readonly never: readonly PersonId[];
  readonly flags: readonly ProposalFlag[];
}
