import type { Instant, IsoDate } from '../../domain/calendar/isoDate.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Kenmerk, PersonId } from '../../domain/complaint/kenmerk.ts';
import type { AccusedKind } from '../../domain/organisation/office.ts';

/** What rights on a complaint at rest hang on (`coreOf` in the domain); like cases share one. */
export interface Core {
  /** The same number where everything is the same but who the people are. */
  readonly form: number;
  /** Who stands in it, each once, in the order of the form. */
  readonly people: readonly PersonId[];
  /** Made anew with each call. */
  readonly complaint: () => Complaint;
}

/** A complaint that asks nothing of anybody any more, as far as lists and rights need it. */
export interface ComplaintAtRest {
  /** Its own number in this process; another state of the complaint has another one. */
  readonly ordinal: number;
  readonly kenmerk: Kenmerk;
  readonly volgnummer: number;
  readonly aanduiding: string;
  readonly received: IsoDate;
  readonly registeredBy: PersonId;
  readonly registeredAt: Instant;
  readonly behandelaar: PersonId | undefined;
  readonly accused: PersonId | undefined;
  readonly accusedKind: AccusedKind;
  /** Day on which the handling ended, and on which it was put away. */
  readonly ended: IsoDate | undefined;
  readonly closed: IsoDate | undefined;
  /** What of it is counted (`caseFactsOf` in the domain) as JSON, the same text for like cases. */
  readonly facts: string;
  readonly core: Core;
}

/** By number, or by the day of receipt and then by number. */
export type RestingOrder = 'kenmerk' | 'ontvangen';
