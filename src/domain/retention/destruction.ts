import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';

/** What is left of a complaint whose file was destroyed; everything else is gone for good. */
export interface Destruction {
  readonly on: IsoDate;
  readonly at: Instant;
  readonly by: PersonId;
  /** Which declaration of destruction it stands in (Archiefbesluit 1995 art. 8): a number or name, never of a person. */
  readonly declaration: string;
}
