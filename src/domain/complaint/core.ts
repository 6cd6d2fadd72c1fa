import type { Moment } from './moment.ts';

/** Why somebody complains: the six motives of the Nationale ombudsman (O16). */
export type Motive =
  | 'gehoord-worden'
  | 'oordeel'
  | 'recht-voor-later'
  | 'aanspreken'
  | 'onafhankelijke-blik'
  | 'voorkomen';

/** What it really is about; written again when more is known, and the earlier words stay (O15). */
export interface Core extends Moment {
  readonly core: string;
  /** What the complainant asks for. */
  readonly statedWish?: string;
  /** What lies beneath it. */
  readonly underlyingWish?: string;
  readonly motives: readonly Motive[];
  /** What he expects of the handling (O23). */
  readonly expectations?: string;
}
