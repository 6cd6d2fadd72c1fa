import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { Side } from './hearing.ts';
import type { PersonId } from './kenmerk.ts';
import type { PartOutcome } from './verdict.ts';

/** Somebody did or said it; `on` is the day it happened, `at` the moment it was kept. */
export interface Done {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
}

/** Who gets a copy without delay and may advise (Politiewet 2012 art. 71 lid 6). */
export type Authority = 'burgemeester' | 'hoofdofficier';

export interface AuthorityAdvice extends Done {
  readonly from: Authority;
  readonly advice: string;
}

/** Talk between complainant and employee, led by the behandelaar (P14-P17). */
export interface Mediation extends Done {
  readonly present: string;
  /** Facts and circumstances. */
  readonly facts: string;
  /** How each of the two lived through it (P16). */
  readonly experience: Readonly<Record<Side, string>>;
  /** Who apologised: none, one of them or both. */
  readonly apologies: readonly Side[];
  readonly satisfied: boolean;
  readonly agreed?: string;
}

/** What the committee advises on one part, in writing (P29). */
export interface AdvicePart {
  readonly part: string;
  readonly advice: PartOutcome;
  readonly reasons: string;
}

export interface CommitteeAdvice extends Done {
  readonly parts: readonly AdvicePart[];
  readonly recommendations?: string;
}

/** The second phase: an independent committee hears and advises (Politiewet 2012 art. 67a). */
export interface CommitteePhase {
  /** Charged before the term was over the longer base term holds; the clock judges that. */
  readonly charged: Done & { readonly wish?: string };
  /** Views of the employee and other staff, gathered for the committee (P21). */
  readonly report?: Done & { readonly text: string };
  /** The last one counts. */
  readonly advices?: readonly CommitteeAdvice[];
}

/** What happens where complaints are first talked over and then, if need be, laid before a committee. */
export interface Phases {
  /** Tested against the law (P7); what must be weighed further is a step of its own. */
  readonly tested?: Done & { readonly remark?: string };
  /** An oral complaint, written down together with the complainant (P8). */
  readonly transcription?: Done & { readonly text: string };
  readonly authorities?: Done;
  readonly authorityAdvices?: readonly AuthorityAdvice[];
  /** The manager knows and prepares the talk with his employee (P12, P15). */
  readonly managerTold?: Done;
  readonly mediations?: readonly Mediation[];
  readonly noMediation?: Done & { readonly reason: string };
  readonly committee?: CommitteePhase;
  /** Chosen by the coordinator to decide where the holder of that office cannot. */
  readonly decider?: Done & {
    readonly person: PersonId;
    /** Absent where the coordinator left it with whom the rules proposed. */
    readonly reason?: string;
  };
  /** The manager talked it over afterwards (P33). */
  readonly discussedAfterwards?: Done & { readonly lesson?: string };
}
