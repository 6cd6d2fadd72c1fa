import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { NoJudgementReason } from '../procedure/handling.ts';
import type { Lawfulness, RecordKeeping, SearchedIn, Tested } from './behoorlijkheid.ts';
import type { PersonId } from './kenmerk.ts';
import type { Apology, Learning } from './learning.ts';

export type PartOutcome =
  | 'gegrond'
  | 'deels-gegrond'
  /** Right, and put right before it was judged (F17). */
  | 'gegrond-gecorrigeerd'
  | 'ongegrond'
  | 'geen-oordeel'
  /** Stopped by the citizen, or together with him (F20). */
  | 'stopzetting';

/** One part of the complaint with its judgement (capability 49). */
export interface VerdictPart {
  readonly part: string;
  /** What happened, as found. */
  readonly findings: string;
  /** Was it established? `nee` with `ongegrond` is refused (O36; experience.md message 8). */
  readonly established: 'ja' | 'nee' | 'deels';
  readonly outcome: PartOutcome;
  readonly reasons: string;
  /** Beside the 22 requirements; absent where nobody asked. */
  readonly lawfulness?: Lawfulness;
  /** Requirements this part was held against; those left out were not at stake. */
  readonly tested?: readonly Tested[];
  /** Where was looked; needed before something counts as not established. */
  readonly searched?: readonly SearchedIn[];
  /** Why nothing could be searched, where nothing was. */
  readonly notSearched?: string;
  readonly recordKeeping?: RecordKeeping;
  /** What is done about it, where the outcome asks for a solution (F18). */
  readonly solution?: string;
  /** Why no judgement is given, where the procedure has a list of reasons (F19). */
  readonly noJudgement?: NoJudgementReason;
  /** Who stopped it: the citizen, or he and the organisation together (F20). */
  readonly stoppedBy?: 'klager' | 'samen';
  /** Why the committee's advice on this part is not followed (Awb 9:16, P30). */
  readonly deviation?: string;
}

/** One version of the draft; a changed draft is a new version (experience.md §3). */
export interface VerdictDraft {
  readonly version: number;
  readonly by: PersonId;
  readonly at: Instant;
  readonly parts: readonly VerdictPart[];
  /** Conclusions the organisation draws (Awb 9:12 lid 1). */
  readonly conclusions: string;
  /** What is offered: apology, repair, explanation; may be "nothing" only by leaving it out. */
  readonly offer?: string;
  /** What was learnt, or why nothing needs to change (O56). */
  readonly lesson: string;
  readonly apology?: Apology;
  /** What is paid or repaired (O55). */
  readonly compensation?: string;
  readonly learning?: Learning;
  /** Learnt from what surfaced beside the complaint (O58). */
  readonly alsoLearnt?: string;
  /** What the handler found, for the report (F16). */
  readonly summary?: string;
  readonly submitted?: {
    readonly at: Instant;
    readonly by: PersonId;
    /** Chain that holds for this version, of the profile at that moment; absent is `verplicht`. */
    readonly approval?: 'verplicht' | 'alleen-meelezen' | 'leden';
  };
}

/** Four eyes before approval (E39): coordinator or jurist. */
export interface ReadAlong {
  readonly version: number;
  readonly by: PersonId;
  readonly at: Instant;
  readonly verdict: 'akkoord' | 'opmerking';
  /** In which role he read; with `alleen-meelezen` both must have read. */
  readonly as: 'klachtencoordinator' | 'jurist';
  readonly remark?: string;
  /** Found not to be neutral, on this day: it is done again (F24). */
  readonly notNeutral?: { readonly on: IsoDate };
}

export interface Approval {
  readonly version: number;
  readonly by: PersonId;
  readonly at: Instant;
  readonly decision: 'akkoord' | 'teruggestuurd';
  /** Whether the approver had opened this version before pressing. */
  readonly read: boolean;
  /** Obligatory with `teruggestuurd`. */
  readonly remark?: string;
  /** Taken back by the approver while the letter was on hold. */
  readonly withdrawn?: { readonly at: Instant };
}

export interface VerdictFacts {
  /** In order of version; the last is the present one. */
  readonly drafts: readonly VerdictDraft[];
  readonly readings: readonly ReadAlong[];
  readonly approvals: readonly Approval[];
  /** Who opened which version (read before approve). */
  readonly opened: readonly {
    readonly version: number;
    readonly by: PersonId;
    readonly at: Instant;
  }[];
}
