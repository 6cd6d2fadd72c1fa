import type { IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';
import type { Moment } from './moment.ts';

/** Somebody beside complainant and employee who has a part in the complaint. */
export type OtherRole =
  | 'getuige'
  | 'derde'
  | 'ondersteuner-klager'
  | 'ondersteuner-medewerker'
  | 'vertrouwenspersoon'
  | 'gemachtigde';

export interface OtherPerson {
  /** Stable within the complaint: `p1`, `p2`, … */
  readonly id: string;
  readonly role: OtherRole;
  readonly name: string;
  /** Own account, for a colleague. */
  readonly personId?: PersonId;
  /** Phone, e-mail or address as it was given. */
  readonly reach?: string;
  readonly added: Moment;
  /** A third party is involved only after it was talked over with the complainant (O44). */
  readonly consent?: { readonly given: boolean; readonly on: IsoDate };
  /** Of a witness: what he said, or why he was not heard (O43). */
  readonly heard?: Moment & { readonly record: string };
  readonly notHeard?: Moment & { readonly reason: string };
}
