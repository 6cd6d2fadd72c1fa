import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';
import type { Moment } from './moment.ts';

/** Something the organisation will do; it stays whoever handles the complaint (experience.md §2, never 9). */
export interface Promised {
  /** Stable within the complaint: `t1`, `t2`, … */
  readonly id: string;
  readonly what: string;
  /** Who does it: the behandelaar or any colleague (O61). */
  readonly owner: PersonId;
  /** Last day, inclusive. */
  readonly due: IsoDate;
  readonly whom: 'klager' | 'medewerker' | 'ander';
  readonly made: Moment;
  readonly kept?: Moment & { readonly note?: string };
  /** Each time it went to somebody else, by name. */
  readonly handedOver: readonly (Moment & {
    readonly from: PersonId;
    readonly person: PersonId;
    readonly reason: string;
  })[];
}
