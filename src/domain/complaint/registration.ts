import type { Instant, IsoDate } from '../calendar/isoDate.ts';
import type { AccusedKind } from '../organisation/office.ts';
import type { PersonId } from './kenmerk.ts';

/** How the complaint reached the organisation (requirement E4). */
export type Channel =
  | 'post'
  | 'e-mail'
  | 'formulier'
  | 'mijn-loket'
  | 'intern'
  | 'telefoon'
  | 'mondeling'
  | 'social-media'
  | 'chat'
  | 'ombudsman';

/** How the complainant wants to be reached; `telefoon` also when nothing was said. */
export type ReplyChannel = 'telefoon' | 'e-mail' | 'brief';

/** Nature of the complaint; several may hold, one is the main one (`practice.md` §2). */
export type Category =
  | 'bejegening'
  | 'geen-of-late-reactie'
  | 'onjuiste-informatie'
  | 'communicatie'
  | 'bereikbaarheid'
  | 'toezegging'
  | 'uitvoering'
  | 'dienstverlening'
  | 'handhaving'
  | 'ongelijke-behandeling'
  | 'privacy'
  | 'overig';

export type KlagerKind =
  'burger' | 'medewerker-als-inwoner' | 'medewerker-werkrelatie' | 'bestuurder';

/** Contact data; all optional: no form is a condition to be heard (experience.md §2, never 6). */
export interface ContactData {
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

export interface Klager {
  readonly kind: KlagerKind;
  /** Absent when anonymous or not asked (short form). */
  readonly name?: string;
  readonly contact: ContactData;
  readonly replyChannel: ReplyChannel;
  /** Own account, when a colleague complains; he is then involved everywhere (Awb 9:7). */
  readonly personId?: PersonId;
  /** Who speaks for the complainant; all contact goes through him. */
  readonly gemachtigde?: { readonly name: string; readonly contact: ContactData };
  /** What would make taking part easier: interpreter, large print, somebody along. */
  readonly helpWanted?: string;
  /** He wants no calls: everything goes in writing, and nobody is asked to phone (O20). */
  readonly writtenOnly?: boolean;
}

/** Whom or what the complaint is about. `onbekend` until somebody finds out; no accused is needed to solve it. */
export interface Accused {
  readonly kind: AccusedKind;
  readonly personId?: PersonId;
  /** As the complainant said it; shown in the dossier only. */
  readonly name?: string;
  /** Team code, where a team is meant or known. */
  readonly team?: string;
}

/** The chat message a complaint was registered from: who wrote it, where it stands, when (O10). */
export interface SourceMessage {
  /** Tells one message from another; what was said is not in it. */
  readonly key: string;
  /** As the chat showed it; often a colleague who passes the complaint on, so never taken for the complainant. */
  readonly author?: string;
  /** Address of the message in Teams. */
  readonly link?: string;
  readonly sentAt?: Instant;
}

export interface Registration {
  readonly by: PersonId;
  readonly at: Instant;
  readonly channel: Channel;
  readonly klager: Klager;
  readonly accused: Accused;
  /** Short name without persons, at most 60 characters (experience.md §3). */
  readonly aanduiding: string;
  readonly what: string;
  readonly happenedOn?: IsoDate;
  readonly where?: string;
  readonly category: Category;
  readonly otherCategories: readonly Category[];
  /** Day the organisation received it; day zero of every term (Awb 9:11 lid 1). */
  readonly received: IsoDate;
  /** Day the coordinator received it; day zero of the Flemish thirty days (K3). */
  readonly receivedByCoordinator?: IsoDate;
  /** Put right at once by whoever received it: what was done (F6, K19). */
  readonly solvedAtOnce?: { readonly agreed: string };
  readonly message?: SourceMessage;
}
