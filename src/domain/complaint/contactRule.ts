import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';

/**
 * How there is contact with the complainant for a while, because of behaviour that colleagues experienced. He may
 * always write, and his complaint is handled like any other.
 *
 * @see requirements E30, O59, O60
 */
export interface ContactRule {
  readonly rule: ContactRuleCode;
  /** Who speaks with him, of `vaste-persoon`. */
  readonly person?: PersonId;
  /** What happened, in words about behaviour; stands in the letter. */
  readonly behaviour: string;
  /** First day on which it holds. */
  readonly from: IsoDate;
  /** Day on which it is looked at again. */
  readonly reviewOn: IsoDate;
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  readonly ended?: {
    readonly on: IsoDate;
    readonly at: Instant;
    readonly by: PersonId;
    readonly reason: string;
  };
}

export type ContactRuleCode =
  /** One colleague speaks with him, nobody else. */
  | 'vaste-persoon'
  /** Only in writing. */
  | 'schriftelijk'
  /** Handled without renewed contact (E30). */
  | 'geen-contact';
