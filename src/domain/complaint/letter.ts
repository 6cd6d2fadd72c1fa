import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { PersonId } from './kenmerk.ts';
import type { ReplyChannel } from './registration.ts';

export type LetterKind =
  | 'ontvangstbevestiging'
  /** Receipt, admissible or not, and by when an answer comes, in one (F11). */
  | 'antwoord'
  | 'verdaging'
  | 'informeel-afgerond'
  | 'andere-behandelaar'
  /** What was said and agreed in a call, for who wants to read it back (O20). */
  | 'gespreksbevestiging'
  | 'uitnodiging'
  /** The hearing to which he was invited is off. */
  | 'afzegging'
  /** Records of hearings, to react to (O41). */
  | 'verslag'
  | 'afdoening'
  | 'buiten-behandeling'
  | 'verder-uitstel'
  | 'niet-bereikt'
  /** The handling goes on (experience.md §3). */
  | 'voortgang'
  | 'gesloten-na-stilte'
  | 'contactregel'
  | 'contactregel-voorbij'
  /** The second phase began: a committee hears and advises. */
  | 'naar-commissie';

/**
 * A letter the complainant is owed. The app writes it; a person of support sends it and says so.
 * It may leave only from `leavesAt` on (hold of the profile, experience.md §3).
 */
export interface Letter {
  /** Stable within the complaint: `b1`, `b2`, … */
  readonly id: string;
  readonly kind: LetterKind;
  readonly channel: ReplyChannel;
  readonly preparedAt: Instant;
  readonly preparedOn: IsoDate;
  /** First moment at which it may be sent, inclusive. */
  readonly leavesAt: Instant;
  /** Version of the verdict it carries, for `afdoening`. */
  readonly version?: number;
  /** The hearing it invites to, or says is off. */
  readonly hearing?: string;
  /** Who had it written, where that is no part of another decision. */
  readonly by?: PersonId;
  readonly sent?: {
    readonly at: Instant;
    readonly on: IsoDate;
    readonly by: PersonId;
    /** `geen-adres`: it could not be sent, as nothing is known of the complainant; it stays in the dossier. */
    readonly how: 'e-mail' | 'post' | 'telefoon' | 'geen-adres';
  };
  /** Approval was withdrawn during the hold, or the complaint moved on. */
  readonly withdrawn?: { readonly at: Instant; readonly by: PersonId };
  /** Path in the library `Dossiers`, once the document is stored. */
  readonly document?: string;
}
