import type { Moment } from './moment.ts';

/** What somebody outside found of the same complaint (C7). */
export interface ExternalVerdict extends Moment {
  readonly body: 'nationale-ombudsman' | 'andere-ombudsman' | 'rechter';
  readonly outcome: 'gegrond' | 'deels-gegrond' | 'ongegrond' | 'geen-oordeel' | 'niet-onderzocht';
  readonly note?: string;
}

/** Whether a lesson helped, asked on its check date. */
export interface LessonCheck extends Moment {
  /** Version of the verdict the lesson stands in. */
  readonly version: number;
  readonly helped: 'ja' | 'deels' | 'nee';
  readonly note: string;
}

/** Another complaint or authority that this one belongs with (O31). */
export interface Link extends Moment {
  readonly why: 'zelfde-zaak' | 'zelfde-thema' | 'andere-instantie';
  /** Number of the other complaint here, or name and number at the other authority. */
  readonly other: string;
  /** Who is the one counter, and what the joint position is. */
  readonly agreed?: string;
}
