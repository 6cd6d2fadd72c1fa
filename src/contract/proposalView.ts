import type { PassedOverReason } from '../domain/matrix/proposal.ts';
import type { OfficeCode } from '../domain/organisation/office.ts';
import type { PersonView } from './view.ts';

export interface PassedOverView {
  readonly office: OfficeCode;
  readonly person?: PersonView;
  readonly reason: PassedOverReason;
  readonly until?: string;
}

/** Proposal of the matrix with rule, article and everybody passed over. Shown in the tab; a card says only how many. */
export interface ProposalView {
  readonly kind: 'voorstel' | 'mens';
  readonly rule?: number;
  readonly article?: string;
  /** Codes of sentences in `src/text`. */
  readonly reasons: readonly string[];
  readonly office?: OfficeCode;
  readonly person?: PersonView;
  /** Where the rules have no answer, name several, or name who has it already: whom we suggest. */
  readonly suggestion?: { readonly office: OfficeCode; readonly person?: PersonView };
  readonly passedOver: readonly PassedOverView[];
  /** Everybody who may be chosen, with office; nobody of `never` is among them. */
  readonly candidates: readonly {
    readonly person: PersonView;
    readonly office: OfficeCode;
    readonly team?: string;
    readonly absentUntil?: string;
    readonly open: number;
  }[];
}
