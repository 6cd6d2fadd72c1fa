import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';
import type { Moment } from './moment.ts';

/** What of the complaint is shown beside a question: what happened, or what the complainant wants. Never who he is. */
export type ShownPart = 'wat' | 'wens';

/** Something asked of colleagues who do not see the dossier; they answer on a card (O62, O64). */
export interface Question {
  /** Stable within the complaint: `v1`, `v2`, … */
  readonly id: string;
  /** `oplossing`: to make a solution possible that is outside the usual (O62). */
  readonly about: 'vraag' | 'oplossing';
  readonly what: string;
  readonly shows: readonly ShownPart[];
  /** Any of them may answer. */
  readonly to: readonly PersonId[];
  /** Last day, inclusive. */
  readonly due: IsoDate;
  readonly asked: Moment;
  readonly answered?: Moment & {
    readonly text?: string;
    /** Of a solution that was asked for. */
    readonly granted?: boolean;
  };
  readonly withdrawn?: Moment;
}
