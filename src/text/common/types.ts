import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { DateView } from '../../contract/view.ts';

/** Values that a sentence mentions: dates `yyyy-mm-dd`, numbers and names of colleagues. */
export type Params = Readonly<Record<string, string | number>>;

/** A sentence that needs values to be said. */
export type Sentence = (params: Params) => string;

/** Dates and times in words of one language; a date is `yyyy-mm-dd`, a moment is UTC. */
export interface DateWords {
  /** `vr 24 april` */
  readonly day: (date: string) => string;
  /** `vrijdag 24 april 2026` */
  readonly longDay: (date: string) => string;
  /** `14.02 uur`, local time of the organisation. */
  readonly time: (moment: Instant | string) => string;
  /** `ma 16 maart, 14.02 uur`, local time of the organisation. */
  readonly moment: (moment: Instant | string) => string;
  /** `10.00 uur` from `10:00`. */
  readonly clock: (time: string) => string;
  /** `nog 5 werkdagen, vr 24 april` */
  readonly left: (date: DateView) => string;
  /** `3 werkdagen` */
  readonly workingDays: (count: number) => string;
}
