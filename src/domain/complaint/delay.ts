import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';
import type { Struck } from './struck.ts';

/** Further delay to which the complainant agreed in writing (Awb 9:11 lid 3). */
export interface FurtherDelay {
  /** Day of the written consent. */
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  /** Last day agreed, inclusive; never moved to a working day. */
  readonly until: IsoDate;
  readonly how: 'brief' | 'e-mail';
  /** Where the complainant's letter or e-mail is kept, in words. */
  readonly kept?: string;
  readonly struck?: Struck;
}

/** Nothing can be done for a while; it moves no term, as the law knows no suspension of a complaint. */
export interface Waiting {
  /** First day of waiting. */
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  /** Last day of waiting, inclusive; absent while nobody knows. */
  readonly until?: IsoDate;
  readonly reason: string;
  /** "Hervatten": it goes on before that day. */
  readonly ended?: { readonly at: Instant; readonly on: IsoDate; readonly by: PersonId };
}
