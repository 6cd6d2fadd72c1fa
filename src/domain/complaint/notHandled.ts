import type { IsoDate } from '../calendar/isoDate.ts';
import type { GroundCode } from '../procedure/handling.ts';

/** Why a complaint is not handled; a person weighed it (Awb 9:8). */
export interface NotHandled {
  readonly ground: GroundCode;
  /** Why handling it would be too heavy; stands in the letter. */
  readonly reason: string;
  /** Why nobody could speak with the complainant first; absent where somebody did. */
  readonly noContact?: string;
  /** Of a ground that passes: first day on which it is looked at again. */
  readonly checkOn?: IsoDate;
}
